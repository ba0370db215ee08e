package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    private @interface Mark {}

    @AttachedTo(value = Thread.class, annotateWith = Mark.class)
    static class Trace {
        @WeakAttached
        int count;
    }
}
