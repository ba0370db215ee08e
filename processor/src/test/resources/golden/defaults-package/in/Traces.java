package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Traces {
    @AttachedTo(Thread.class)
    static class Trace {
        @WeakAttached
        int retries;
    }
}
