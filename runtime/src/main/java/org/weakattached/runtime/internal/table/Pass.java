package org.weakattached.runtime.internal.table;

import org.jspecify.annotations.Nullable;

/** One pass over bins, under the lock and in steps: it unlinks the dead. */
abstract class Pass<K> {
    /** The number of the last collection that was noticed before the pass began. */
    final int since;

    private long position;
    private final long end;

    /** Makes a pass over what is numbered from the one to the other. */
    Pass(int since, long begin, long end) {
        this.since = since;
        this.position = begin;
        this.end = end;
    }

    /** Goes on with as many as the budget says, and returns whether that was all. Fails before it writes anything. */
    final boolean step(int budget) {
        long until = Math.min(position + budget, end);
        while (position < until) {
            position = advance(position, until);
        }
        return position == end;
    }

    /** Deals with some, from the one on and not beyond the other, and returns where to go on. */
    abstract long advance(long from, long until);

    /** Is called when all were dealt with. */
    void end() {}

    /** Returns whether the pass goes over all bins. */
    boolean isFull() {
        return true;
    }

    /** Looks at bins before it writes to any: reads from all over the memory wait for a write before them, but not for each other. */
    abstract static class Sweep<K> extends Pass<K> {
        final @Nullable Node<K>[] bins;
        private final Unlinker<K> unlinker;

        Sweep(int since, long begin, long end, @Nullable Node<K>[] bins, Unlinker<K> unlinker) {
            super(since, begin, end);
            this.bins = bins;
            this.unlinker = unlinker;
        }

        /** Returns the bin of a number. */
        abstract int bin(long number);

        @Override
        final long advance(long from, long until) {
            long to = Math.min(from + Long.SIZE, until);
            long dead = 0;
            for (long i = from; i < to; i++) {
                if (IdentityBins.hasDead(bins, bin(i))) {
                    dead |= 1L << (i - from);
                }
            }
            for (; dead != 0; dead &= dead - 1) {
                unlinker.sweep(bins, bin(from + Long.numberOfTrailingZeros(dead)), null);
            }
            return to;
        }
    }

    /** Goes over all bins. */
    static final class Full<K> extends Sweep<K> {
        Full(int since, @Nullable Node<K>[] bins, Unlinker<K> unlinker) {
            super(since, 0, bins.length, bins, unlinker);
        }

        @Override
        int bin(long number) {
            return (int) number;
        }
    }

    /** Goes over the bins of the last links. */
    static final class Recent<K> extends Sweep<K> {
        private final RecentLinks links;

        Recent(int since, long begin, long end, RecentLinks links, @Nullable Node<K>[] bins, Unlinker<K> unlinker) {
            super(since, begin, end, bins, unlinker);
            this.links = links;
        }

        @Override
        int bin(long number) {
            return links.hash(number) & (bins.length - 1);
        }

        @Override
        boolean isFull() {
            return false;
        }
    }
}
