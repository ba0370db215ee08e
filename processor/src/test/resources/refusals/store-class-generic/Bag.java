package com.acme;

import org.weakattached.runtime.AttachmentStore;

class Bag<H> implements AttachmentStore<H> {
    @Override
    public Object load(H host, Class<?> key) {
        return null;
    }

    @Override
    public Object storeIfAbsent(H host, Class<?> key, Object entry) {
        return entry;
    }

    @Override
    public boolean remove(H host, Class<?> key) {
        return false;
    }
}
