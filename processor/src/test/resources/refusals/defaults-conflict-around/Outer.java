package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@Two
@One
class Outer {
    @AttachedTo(value = Thread.class, annotateWith = {})
    static class Trace {
        @WeakAttached
        int count;
    }
}
