package com.acme;

import jakarta.inject.Singleton;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What a warehouse knows of an order. */
@AttachedTo(value = Order.class, scope = Scope.INSTANCE, annotateWith = Singleton.class)
class Picking {
    @WeakAttached
    String shelf;

    @WeakAttached
    int picked;
}
