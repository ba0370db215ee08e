package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, store = Bag.class)
class Mark {
    @WeakAttached
    Thread starter;
}
