package org.weakattached.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the collector has run, by weak references to objects that nobody else holds.
 *
 * <p>One is new after each collection. A collector of several generations may clear references to old objects only, without
 * looking at new ones, so another is held until it has outlived enough collections to be among the old, and then let go of.
 */
final class Canaries {
    /** The most collections that HotSpot's collectors leave an object among the young. */
    private static final int TENURED_AFTER = 16;

    private final ReferenceQueue<Object> queue;
    private @Nullable Object tenuring = new Object();
    private int outlived;
    private WeakReference<Object> young;
    private WeakReference<Object> old;

    Canaries(ReferenceQueue<Object> queue) {
        this.queue = queue;
        young = new WeakReference<>(new Object(), queue);
        old = new WeakReference<>(tenuring, queue);
    }

    /** Replaces the canary whose reference was enqueued. Returns false if the reference is none of ours. */
    boolean replace(Object reference) {
        if (reference == young) {
            young = new WeakReference<>(new Object(), queue);
            if (++outlived == TENURED_AFTER) {
                tenuring = null;
            }
            return true;
        }
        if (reference == old) {
            Object referent = new Object();
            old = new WeakReference<>(referent, queue);
            tenuring = referent;
            outlived = 0;
            return true;
        }
        return false;
    }
}
