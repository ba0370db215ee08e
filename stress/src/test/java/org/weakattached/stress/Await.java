package org.weakattached.stress;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what others bring about: threads, the collector, the reclaiming thread. */
public final class Await {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final int LOOKS = 50;

    private Await() {}

    /** Waits until the condition holds, and fails after a minute. */
    public static void until(String condition, BooleanSupplier holds) {
        await(condition, holds, () -> {});
    }

    /** Collects until the condition holds, and fails after a minute. */
    public static void collecting(String condition, BooleanSupplier holds) {
        await(condition, holds, System::gc);
    }

    private static void await(String condition, BooleanSupplier holds, Runnable help) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!holdsSoon(holds)) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("after " + DEADLINE.toSeconds() + " seconds still not so: " + condition);
            }
            help.run();
        }
    }

    /** Leaves time to reclaim: collections one after the other leave none. */
    private static boolean holdsSoon(BooleanSupplier holds) {
        for (int i = 0; i < LOOKS; i++) {
            if (holds.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }
}
