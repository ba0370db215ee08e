package org.weakattached.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for the collector, and explains what it leaves. */
final class Collector {
    private static final int LOOKS = 20;

    private Collector() {}

    /** Throws an error that explains the first object which is not collected. */
    static void await(List<Sought> sought, Duration deadline) {
        long start = System.nanoTime();
        long nanos = TimeUnit.NANOSECONDS.convert(deadline);
        while (!areCollectedSoon(sought)) {
            if (System.nanoTime() - start >= nanos) {
                throwUnlessCollected(sought, deadline);
                return;
            }
        }
    }

    /** Looks for a while: a concurrent collector may end after {@code gc} has returned. */
    private static boolean areCollectedSoon(List<Sought> sought) {
        System.gc();
        for (int i = 0; i < LOOKS; i++) {
            if (areCollected(sought)) {
                return true;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }

    private static boolean areCollected(List<Sought> sought) {
        return sought.stream().allMatch(Sought::isCollected);
    }

    /** A heap dump collects first, even where {@code gc} is switched off; what goes then is no leak. */
    private static void throwUnlessCollected(List<Sought> sought, Duration deadline) {
        for (Sought object : sought) {
            if (!object.isCollected()) {
                Explanation explanation = Explanation.of(object);
                if (!object.isCollected()) {
                    throw new NotCollectedError(object.className(), deadline, explanation);
                }
            }
        }
    }
}
