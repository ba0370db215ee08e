package com.acme;

import org.weakattached.runtime.AttachmentStore;

class Bag implements AttachmentStore<Node<String>> {
    @Override
    public Object load(Node<String> host, Class<?> key) {
        return null;
    }

    @Override
    public Object storeIfAbsent(Node<String> host, Class<?> key, Object entry) {
        return entry;
    }

    @Override
    public boolean remove(Node<String> host, Class<?> key) {
        return false;
    }
}
