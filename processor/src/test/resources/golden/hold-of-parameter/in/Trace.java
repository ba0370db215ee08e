package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Trace<T> extends Base<T> {
    @WeakAttached(hold = Hold.WEAK)
    T value;

    @WeakAttached(hold = Hold.WEAK)
    final T first;

    Trace(Node<T> host) {
        first = null;
    }
}
