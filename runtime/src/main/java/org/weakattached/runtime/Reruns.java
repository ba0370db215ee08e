package org.weakattached.runtime;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells a function that changes its own key whenever it runs, so that its result could never be stored, from other threads
 * that change the key.
 *
 * <p>Who wrote a value cannot be known: accessors write it without a trace. But others write at any time, the function only
 * while it runs. So each run during which the key changed is followed by a pause as long as the run. A key that changed in a
 * thousand runs in a row, and in none of the thousand pauses between, is changed by the function. Threads that do not wait
 * for each other look like that with a probability below 4 to the power of -1000.
 */
final class Reruns<K, V> {
    /** As many runs as contention may spoil before anything is timed. */
    private static final int UNSUSPICIOUS = 100;

    private static final int LIMIT = 1_000;

    private static final long SHORTEST_PAUSE_NANOS = 1_000;

    private final LiveMap<K, V> map;
    private final K key;
    private int runs;
    private int calmPauses;
    private long started;

    Reruns(LiveMap<K, V> map, K key) {
        this.map = map;
        this.key = key;
    }

    /**
     * Says that the key changed while the function ran, which is about to run again.
     *
     * @throws IllegalStateException if that would never end
     */
    void changedMeanwhile() {
        if (++runs > UNSUSPICIOUS) {
            calmPauses = changesInPause() ? 0 : calmPauses + 1;
            if (calmPauses == LIMIT) {
                throw new IllegalStateException("the function changes the value of its own key whenever it runs, "
                        + "so its result can never be stored; return the value instead of writing it");
            }
        }
        if (runs >= UNSUSPICIOUS) {
            started = System.nanoTime();
        }
    }

    private boolean changesInPause() {
        @Nullable V before = map.lookup(key);
        long pauseStarted = System.nanoTime();
        long pause = Math.max(pauseStarted - started, SHORTEST_PAUSE_NANOS);
        do {
            LockSupport.parkNanos(this, pause);
        } while (System.nanoTime() - pauseStarted < pause);
        return !map.unchanged(before, map.lookup(key));
    }
}
