package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = "Same")
class Other {
    @WeakAttached
    int count;
}
