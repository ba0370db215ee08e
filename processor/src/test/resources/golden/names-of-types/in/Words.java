package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Words {
    @WeakAttached(hold = Hold.WEAK)
    Thread Held;

    @WeakAttached
    int Objects;

    @WeakAttached
    final int java = 1;
}
