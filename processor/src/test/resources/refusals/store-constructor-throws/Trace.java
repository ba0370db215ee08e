package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Host.class, store = Bag.class)
class Trace {
    @WeakAttached
    int count;
}
