package org.weakattached.runtime;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the collector and the reclaiming thread bring about. */
public final class Gc {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private Gc() {}

    /** Collects until the condition holds, and fails after a minute. */
    public static void await(BooleanSupplier condition) {
        await(condition, System::gc);
    }

    /** Waits until the condition holds, without a collection, and fails after a minute. */
    public static void awaitUntouched(BooleanSupplier condition) {
        await(condition, () -> {});
    }

    private static void await(BooleanSupplier condition, Runnable between) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!holdsSoon(condition)) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not so after " + DEADLINE.toSeconds() + " seconds");
            }
            between.run();
        }
    }

    /** Leaves time to reclaim: collections one after the other leave none. */
    private static boolean holdsSoon(BooleanSupplier condition) {
        for (int i = 0; i < 50; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }
}
