package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Object.class)
class Trace {
    @WeakAttached
    int count;
}
