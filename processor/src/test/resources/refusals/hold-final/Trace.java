package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached(hold = Hold.WEAK)
    final Object lock = new Object();
}
