package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    String hashCode;

    @WeakAttached
    String toString;

    @WeakAttached
    String notify;

    @WeakAttached
    String notifyAll;

    @WeakAttached
    String wait;

    @WeakAttached
    String clone;

    @WeakAttached
    String finalize;

    @WeakAttached
    String getClass;

    @WeakAttached
    String equals;
}
