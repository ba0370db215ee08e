package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    @AttachedTo(Thread.class)
    private static class Trace {
        @WeakAttached
        int count;
    }
}
