package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedDefaults(accessors = "*")
@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;
}
