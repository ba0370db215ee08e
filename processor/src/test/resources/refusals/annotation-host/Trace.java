package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Deprecated.class)
class Trace {
    @WeakAttached
    int count;
}
