package com.acme.dagger;

import jakarta.inject.Inject;
import java.util.Set;

/** Buy in a shop, which does not learn who they are. */
final class Customers {
    private final Shop shop;
    private final PurchasesAccessors purchases;

    @Inject
    Customers(Shop shop, PurchasesAccessors purchases) {
        this.shop = shop;
        this.purchases = purchases;
    }

    String buy(String buyer) {
        purchases.getAndAddCount(shop, 1);
        purchases.getBuyers(shop).add(buyer);
        return shop.cheese();
    }

    int count() {
        return purchases.getCount(shop);
    }

    Set<String> buyers() {
        return purchases.getBuyers(shop);
    }
}
