package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(String.class)
class Trace {
    @WeakAttached
    int count;
}
