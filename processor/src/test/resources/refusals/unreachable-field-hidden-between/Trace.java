package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace extends Middle implements Depths {
    @WeakAttached
    int count;
}
