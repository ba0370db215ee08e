package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("weakattached:back-reference")
class Outer {
    @AttachedTo(Thread.class)
    static class Inner {
        @WeakAttached
        Thread silenced;
    }
}
