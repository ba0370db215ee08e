package org.weakattached.examples;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for the garbage collector, whose time nobody knows, by asking again and again. */
public final class Collector {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Collector() {}

    /**
     * Asks the collector to run until {@code done} says so, and returns how long that took. It asks more and more rarely,
     * so that what follows a collection has time to happen.
     *
     * @param what what is waited for, named when it does not happen
     * @throws IllegalStateException if it has not happened after half a minute
     */
    public static Duration await(String what, BooleanSupplier done) {
        long start = System.nanoTime();
        long nextCollection = 0;
        while (!done.getAsBoolean()) {
            long waited = System.nanoTime() - start;
            if (waited > PATIENCE.toNanos()) {
                throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " s in vain until " + what);
            }
            if (waited >= nextCollection) {
                System.gc();
                nextCollection = 2 * waited + PAUSE.toNanos();
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the collector", e);
        }
    }
}
