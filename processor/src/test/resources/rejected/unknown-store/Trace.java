package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, store = Missing.class)
class Trace {
    @WeakAttached
    int count;
}
