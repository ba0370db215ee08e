package com.acme;

import org.weakattached.runtime.AttachmentStore;

@SuppressWarnings("rawtypes")
class Bag implements AttachmentStore {
    @Override
    public Object load(Object host, Class key) {
        return null;
    }

    @Override
    public Object storeIfAbsent(Object host, Class key, Object entry) {
        return entry;
    }

    @Override
    public boolean remove(Object host, Class key) {
        return false;
    }
}
