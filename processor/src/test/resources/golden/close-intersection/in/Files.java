package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("try")
@AttachedTo(Node.class)
class Files<B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> {
    @WeakAttached(closeOnCollect = true)
    B second;

    @WeakAttached(closeOnCollect = true)
    C first;

    @WeakAttached(closeOnCollect = true)
    D inTurn;

    @WeakAttached(closeOnCollect = true)
    final B kept = null;
}
