package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    @AttachedTo(Thread.class)
    static class Inner {
        @WeakAttached
        int count;
    }
}
