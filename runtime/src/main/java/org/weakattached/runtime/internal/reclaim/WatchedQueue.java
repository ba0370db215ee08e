package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** Where the collector puts references whose referents it collected; those that are watched are handed to the {@link Callbacks}. */
final class WatchedQueue {
    final ReferenceQueue<Object> references = new ReferenceQueue<>();
    private final Callbacks callbacks;

    /** What was taken from the queue, and is not dealt with yet: memory may run out in between. */
    private @Nullable Object taken;

    WatchedQueue(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** Hands over all that was enqueued, and before it what the caller took; returns how many were watched. One thread at a time. */
    long drain(@Nullable Object first) {
        long watched = 0;
        Object next = first;
        while (true) {
            if (taken == null) {
                taken = next != null ? next : references.poll();
                next = null;
            }
            if (taken == null) {
                return watched;
            }
            if (taken instanceof WatchedReference<?> reference) {
                callbacks.add(reference);
                watched++;
            }
            taken = null;
        }
    }
}
