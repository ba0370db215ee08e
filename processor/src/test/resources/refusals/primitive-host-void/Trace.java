package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(void.class)
class Trace {
    @WeakAttached
    int count;
}
