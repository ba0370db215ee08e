package com.acme;

import com.google.auto.value.AutoValue;

/** Somebody's order; AutoValue writes the rest of it. */
@AutoValue
abstract class Order {
    public abstract String getArticle();

    public abstract int getQuantity();

    static Order of(String article, int quantity) {
        return new AutoValue_Order(article, quantity);
    }
}
