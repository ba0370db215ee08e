package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** What the constructor takes from the host, the host may keep; what an initialiser makes, nobody does. */
@AttachedTo(Thread.class)
class OfHost extends Base {
    @WeakAttached(hold = Hold.WEAK)
    final ThreadGroup group;

    @WeakAttached(hold = Hold.WEAK)
    final Object made = new Object();

    OfHost(Thread host) {
        group = host.getThreadGroup();
    }
}
