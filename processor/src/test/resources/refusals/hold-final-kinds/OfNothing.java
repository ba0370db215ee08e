package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class OfNothing {
    @WeakAttached(hold = Hold.SOFT)
    final Object made;

    OfNothing() {
        made = new Object();
    }
}
