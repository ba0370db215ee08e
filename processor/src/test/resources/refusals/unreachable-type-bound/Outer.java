package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Outer {
    private interface Secret {}

    static class Node<T extends Secret> {}

    @AttachedTo(Node.class)
    static class Trace<T extends Secret> {
        @WeakAttached
        int count;
    }
}
