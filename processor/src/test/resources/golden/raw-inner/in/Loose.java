package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("rawtypes")
@AttachedTo(Thread.class)
class Loose {
    @WeakAttached
    Outer.Inner inner;
}
