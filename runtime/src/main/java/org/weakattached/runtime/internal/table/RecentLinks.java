package org.weakattached.runtime.internal.table;

/**
 * The identity hashes of the hosts that were linked last, by the number of the link: a ring, in which a new one overwrites the
 * oldest. Hashes keep nothing alive.
 *
 * <p>A pass looks at what has outlived fewer than 17 collections. What is older is not among the young any more: HotSpot's
 * collectors leave an object there for 15 collections at most, and the first of those that were noticed may have run before the
 * link.
 */
final class RecentLinks {
    private static final int YOUNG = 17;

    private final int[] hashes;
    private final long first;

    // Guarded by the lock of the table: how many links there were when each of the last passes began, and after which
    // collection
    // that was. There is another one before each pass, so no more than so many passes matter.

    private final long[] linked = new long[YOUNG];
    private final int[] collections = new int[YOUNG];
    private int passes;

    /**
     * @param length how many links are remembered, a power of two
     * @param first the number of the first link that can be in here
     */
    RecentLinks(int length, long first) {
        this.hashes = new int[length];
        this.first = first;
    }

    void note(long link, int hash) {
        hashes[(int) link & (hashes.length - 1)] = hash;
    }

    int hash(long link) {
        return hashes[(int) link & (hashes.length - 1)];
    }

    /**
     * Takes note of a pass that begins after so many links, and the collection of that number; returns the number of the first link
     * that it must look at.
     */
    long begin(long linkedNow, int collection) {
        long from = first - 1;
        for (int i = Math.max(0, passes - YOUNG); i < passes && collection - collections[i % YOUNG] >= YOUNG; i++) {
            from = linked[i % YOUNG];
        }
        linked[passes % YOUNG] = linkedNow;
        collections[passes % YOUNG] = collection;
        passes++;
        return from;
    }

    /** Returns whether all of these links are remembered. */
    boolean cover(long from, long until) {
        return from >= first && until - from <= hashes.length;
    }
}
