package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Plain {
    @WeakAttached(hold = Hold.WEAK)
    Object name;
}
