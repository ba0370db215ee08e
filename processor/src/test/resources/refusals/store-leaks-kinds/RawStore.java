package com.acme;

import org.w3c.dom.Node;
import org.weakattached.runtime.AttachmentStore;

@SuppressWarnings({"rawtypes", "unchecked"})
class RawStore implements AttachmentStore {
    private final NodeStore nodes = new NodeStore();

    @Override
    public Object load(Object host, Class key) {
        return nodes.load((Node) host, key);
    }

    @Override
    public Object storeIfAbsent(Object host, Class key, Object entry) {
        return nodes.storeIfAbsent((Node) host, key, entry);
    }

    @Override
    public boolean remove(Object host, Class key) {
        return nodes.remove((Node) host, key);
    }
}
