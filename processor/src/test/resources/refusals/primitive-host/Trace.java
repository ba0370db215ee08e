package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(int.class)
class Trace {
    @WeakAttached
    int count;
}
