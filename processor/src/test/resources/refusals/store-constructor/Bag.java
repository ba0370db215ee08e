package com.acme;

import org.weakattached.runtime.AttachmentStore;

class Bag implements AttachmentStore<Host> {
    Bag(int size) {}

    private Bag() {}

    @Override
    public Object load(Host host, Class<?> key) {
        return null;
    }

    @Override
    public Object storeIfAbsent(Host host, Class<?> key, Object entry) {
        return entry;
    }

    @Override
    public boolean remove(Host host, Class<?> key) {
        return false;
    }
}
