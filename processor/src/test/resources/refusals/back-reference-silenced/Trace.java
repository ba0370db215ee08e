package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @SuppressWarnings("weakattached:back-reference")
    @WeakAttached
    Thread silenced;

    @SuppressWarnings("weakattached:shared-host")
    @WeakAttached
    Thread warned;
}
