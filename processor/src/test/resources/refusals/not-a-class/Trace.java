package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
interface Trace {
    @WeakAttached
    int count = 0;
}
