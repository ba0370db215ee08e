package org.weakattached.stress.soak;

import java.util.ArrayList;
import java.util.List;

/** What lives after full collections, over time. */
final class Memory {
    /**
     * By how much the live set may differ from the middle of the run to its end: a table's bins may double once more when a
     * wave is higher than those before, and the virtual machine has caches of its own. An entry is 40 bytes or more, so
     * this is no more than one of some hundred hosts that die within the shortest run.
     */
    private static final long MARGIN = 2 << 20;

    private final List<Long> used = new ArrayList<>();

    /** Collects, and notes how much is left. */
    void look() {
        System.gc();
        used.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }

    /** The first rounds, in which everything reaches its size, are not counted. */
    long start() {
        return median(used.size() / 5, used.size() * 2 / 5);
    }

    long middle() {
        return median(used.size() * 2 / 5, used.size() * 3 / 5);
    }

    long end() {
        return median(used.size() * 4 / 5, used.size());
    }

    void check() {
        Expect.that("flatness, from " + start() + " to " + end(), "the live set", end() - start() <= MARGIN);
    }

    private long median(int from, int to) {
        List<Long> sorted =
                used.subList(from, Math.max(to, from + 1)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
