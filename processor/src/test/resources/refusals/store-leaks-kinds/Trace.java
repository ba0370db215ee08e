package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Own.class, store = Trace.Store.class)
class Trace {
    @WeakAttached
    int count;

    static class Store extends NodeStore {}
}
