package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Where the collector puts references whose referents it collected. The clients of those that are announced are swept, and those
 * that are watched are handed to the {@link Callbacks}.
 */
final class WatchedQueue {
    final ReferenceQueue<Object> references = new ReferenceQueue<>();
    private final Callbacks callbacks;

    /** What was taken from the queue, and is not dealt with yet: memory may run out in between. */
    private @Nullable Object taken;

    WatchedQueue(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /**
     * Deals with all that was enqueued, and before it with what the caller took; returns how many were watched or reclaimed. One
     * thread at a time.
     */
    long drain(@Nullable Object first) {
        long count = 0;
        Object next = first;
        while (true) {
            if (taken == null) {
                taken = next != null ? next : references.poll();
                next = null;
            }
            if (taken == null) {
                return count;
            }
            if (taken instanceof WatchedReference<?> reference) {
                callbacks.add(reference);
                count++;
            } else if (taken instanceof Announced announced) {
                count += sweep(announced.client());
            }
            taken = null;
        }
    }

    private static long sweep(Client client) {
        long before = client.reclaimed();
        client.sweepAnnounced();
        return client.reclaimed() - before;
    }
}
