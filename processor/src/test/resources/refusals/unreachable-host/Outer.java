package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    private static class Secret {}

    @AttachedTo(Secret.class)
    static class Trace {
        @WeakAttached
        int count;
    }
}
