package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedDefaults(accessors = "")
class Outer {
    @AttachedDefaults(accessors = "**")
    interface Twice {}

    @AttachedDefaults(accessors = "1*")
    @interface Number {}

    @AttachedDefaults(accessors = "*.Data")
    record Part() {}

    @Number
    @AttachedTo(Thread.class)
    static class Trace {
        @WeakAttached
        int count;
    }

    static int read(Thread host) {
        return Outer_TraceAccessors.getCount(host);
    }
}
