package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AttachmentStore;

class Trace {
    @AttachedTo(value = Thread.class, store = Bag.class)
    static class Mark {
        @WeakAttached
        int count;
    }

    private static class Bag implements AttachmentStore<Thread> {
        @Override
        public Object load(Thread host, Class<?> key) {
            return null;
        }

        @Override
        public Object storeIfAbsent(Thread host, Class<?> key, Object entry) {
            return entry;
        }

        @Override
        public boolean remove(Thread host, Class<?> key) {
            return false;
        }
    }
}
