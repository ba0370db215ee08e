package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Trace<A extends Number, B> {
    @WeakAttached
    int count;
}
