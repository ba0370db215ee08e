package com.acme;

import java.lang.ref.WeakReference;
import java.util.AbstractList;

class Kinds {
    static class Owner implements AutoCloseable {
        private Owner previous;
        private Host host;

        @Override
        public void close() {}
    }

    record OfRecord(Host host) {}

    static class Heir extends Owner {}

    static class Box<T> {
        private T content;
    }

    static class Bounded<T extends Host> {
        private T content;
    }

    abstract static class Crowd extends AbstractList<Host> {}

    static class Reference extends WeakReference<Object> {
        private final Host held = null;

        Reference(Object referent) {
            super(referent);
        }
    }
}
