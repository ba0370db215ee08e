package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class State {
    @WeakAttached
    volatile long version;

    @WeakAttached
    volatile Thread.State last;
}
