package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Integer.class)
class Trace {
    @WeakAttached
    int count;
}
