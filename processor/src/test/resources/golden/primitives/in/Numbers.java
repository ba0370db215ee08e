package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Numbers {
    @WeakAttached
    boolean flag;

    @WeakAttached
    byte small;

    @WeakAttached
    short medium;

    @WeakAttached
    char letter;

    @WeakAttached
    int count;

    @WeakAttached
    long total = 1L;

    @WeakAttached
    float share;

    @WeakAttached
    double ratio;
}
