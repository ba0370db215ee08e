package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    List<String> names;

    @WeakAttached
    Missing value;
}
