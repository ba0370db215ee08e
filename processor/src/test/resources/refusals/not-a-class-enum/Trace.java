package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
enum Trace {
    ONE;

    @WeakAttached
    int count;
}
