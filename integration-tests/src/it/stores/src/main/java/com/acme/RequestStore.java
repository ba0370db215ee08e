package com.acme;

import jakarta.servlet.ServletRequest;
import org.weakattached.runtime.AttachmentStore;

/**
 * Keeps entries among the attributes of a servlet request. Wrappers of a request share them, and a container that uses the
 * object for another request has taken them off before. Attributes have no atomic put-if-absent, so there is a lock.
 */
public final class RequestStore implements AttachmentStore<ServletRequest> {
    @Override
    public Object load(ServletRequest host, Class<?> key) {
        return host.getAttribute(key.getName());
    }

    @Override
    public synchronized Object storeIfAbsent(ServletRequest host, Class<?> key, Object entry) {
        Object found = load(host, key);
        if (found != null) {
            return found;
        }
        host.setAttribute(key.getName(), entry);
        return entry;
    }

    @Override
    public synchronized boolean remove(ServletRequest host, Class<?> key) {
        boolean found = load(host, key) != null;
        host.removeAttribute(key.getName());
        return found;
    }
}
