package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Waits until objects are collected. */
public final class Collected {
    private Collected() {}

    /** The others are still in use then: they keep nothing. */
    public static void awaitWhileAlive(List<? extends Reference<?>> references, Object... others) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!areGone(references)) {
            assertTrue(System.nanoTime() - end < 0, "still there");
            System.gc();
            LockSupport.parkNanos(1_000_000);
        }
        Reference.reachabilityFence(others);
    }

    private static boolean areGone(List<? extends Reference<?>> references) {
        return references.stream().allMatch(reference -> reference.refersTo(null));
    }
}
