package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    private static class Middle {
        @AttachedTo(Thread.class)
        static class Trace {
            @WeakAttached
            int count;
        }
    }
}
