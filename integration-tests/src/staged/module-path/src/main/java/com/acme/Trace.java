package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What is remembered of a thread. */
@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    String id;

    @WeakAttached
    int retries;
}
