package org.weakattached.micrometer;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the collector and the reclaiming thread bring about. */
final class Gc {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private Gc() {}

    /** Collects until the condition holds, and fails after a minute. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not so after " + DEADLINE.toSeconds() + " seconds");
            }
            System.gc();
            LockSupport.parkNanos(20_000_000);
        }
    }
}
