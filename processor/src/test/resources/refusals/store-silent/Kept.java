package com.acme;

import org.weakattached.runtime.AttachmentStore;

abstract class Kept implements AttachmentStore<Thread> {
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
