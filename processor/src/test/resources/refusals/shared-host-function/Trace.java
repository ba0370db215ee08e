package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Runnable.class)
class Trace {
    @WeakAttached
    int count;
}
