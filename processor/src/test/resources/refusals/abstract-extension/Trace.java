package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
abstract class Trace {
    @WeakAttached
    int count;
}
