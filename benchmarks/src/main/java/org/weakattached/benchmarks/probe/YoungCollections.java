package org.weakattached.benchmarks.probe;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** Young collections at an even pace, which nothing but garbage causes. */
final class YoungCollections {
    static final int PER_SECOND = 2;

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;

    /** Arrays to make before looking whether that was enough. */
    private static final int ARRAYS = 64;

    /** HotSpot names the one of the young generation first. */
    private static final GarbageCollectorMXBean COLLECTOR =
            ManagementFactory.getGarbageCollectorMXBeans().get(0);

    @SuppressWarnings("UnusedVariable") // what nobody could see would not be allocated
    private static volatile byte[] garbage = {};

    private static long due = System.nanoTime();

    private YoungCollections() {}

    static long soFar() {
        return COLLECTOR.getCollectionCount();
    }

    /** Waits until the next collection is due, and causes it. */
    static void next() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        due = System.nanoTime() + INTERVAL;
        causeOne();
    }

    private static void causeOne() {
        long before = soFar();
        while (soFar() == before) {
            for (int i = 0; i < ARRAYS; i++) {
                garbage = new byte[1_000];
            }
        }
    }
}
