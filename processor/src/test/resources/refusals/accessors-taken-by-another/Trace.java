package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = "Same")
class Trace {
    @WeakAttached
    int count;
}
