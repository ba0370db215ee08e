package com.acme;

import org.w3c.dom.Node;
import org.weakattached.runtime.AttachmentStore;

class NodeStore implements AttachmentStore<Node> {
    @Override
    public Object load(Node host, Class<?> key) {
        return host.getUserData(key.getName());
    }

    @Override
    public Object storeIfAbsent(Node host, Class<?> key, Object entry) {
        Object before = load(host, key);
        if (before != null) {
            return before;
        }
        host.setUserData(key.getName(), entry, null);
        return entry;
    }

    @Override
    public boolean remove(Node host, Class<?> key) {
        return host.setUserData(key.getName(), null, null) != null;
    }
}
