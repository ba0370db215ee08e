package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Host.class, store = int.class)
class Trace {
    @WeakAttached
    int count;
}
