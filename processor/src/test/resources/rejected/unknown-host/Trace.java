package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Missing.class)
class Trace {
    @WeakAttached
    int count;
}
