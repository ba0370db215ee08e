package com.acme;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import org.weakattached.testing.CollectableAssertions;

/** Waits until objects are collected. */
public final class Collected {
    private Collected() {}

    /** The others are still in use then: they keep nothing. */
    public static void awaitWhileAlive(List<? extends WeakReference<?>> references, Object... others) {
        try {
            references.forEach(CollectableAssertions::assertCollected);
        } finally {
            Reference.reachabilityFence(others);
        }
    }
}
