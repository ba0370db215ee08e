package org.weakattached.runtime.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentStore;

/** A store in a bag of properties, which knows no atomic put-if-absent: entries come and go under a lock of the store. */
abstract class PropertyStore<H> implements AttachmentStore<H> {
    private final Object changing = new Object();

    abstract @Nullable Object get(H host, Class<?> key);

    abstract void put(H host, Class<?> key, @Nullable Object entry);

    @Override
    public @Nullable Object load(H host, Class<?> key) {
        return get(host, key);
    }

    /** Loads under the lock, where the bag does not publish safely. */
    final @Nullable Object loadLocked(H host, Class<?> key) {
        synchronized (changing) {
            return get(host, key);
        }
    }

    @Override
    public Object storeIfAbsent(H host, Class<?> key, Object entry) {
        synchronized (changing) {
            Object found = get(host, key);
            if (found != null) {
                return found;
            }
            put(host, key, entry);
            return entry;
        }
    }

    @Override
    public boolean remove(H host, Class<?> key) {
        synchronized (changing) {
            boolean found = get(host, key) != null;
            if (found) {
                put(host, key, null);
            }
            return found;
        }
    }
}
