package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * Looks after the bins of a {@link WeakKeyTable}, under a lock and in small steps: unlinks the entries of dead hosts, after a
 * collection or when the table is crowded, and lets the bins grow ({@link Growth}) where that does not help. Why searches need
 * not care stands in {@link IdentityBins}.
 */
abstract class SweptBins<K> extends IdentityBins<K> {
    private static final int MOST_LENGTH = 1 << 30;

    /** How many bins a thread looks after when it links an entry to a table that needs it. */
    private static final int HELP = 32;

    /** After how many links a thread looks for a collection itself: the one that does so may get no time. */
    private static final int LINKS_A_LOOK = 64;

    private static final VarHandle LINKED = Handles.find(MethodHandles.lookup(), SweptBins.class, "linked", long.class);
    private static final VarHandle GONE = Handles.find(MethodHandles.lookup(), SweptBins.class, "gone", long.class);
    private static final VarHandle RECLAIMED =
            Handles.find(MethodHandles.lookup(), SweptBins.class, "reclaimed", long.class);

    /** How many entries were linked, and how many of them were unlinked. */
    private volatile long linked;

    private volatile long gone;
    private volatile long reclaimed;

    private final ReentrantLock upkeep = new ReentrantLock();

    // Guarded by the lock: what was unlinked and is not yet counted or closed, the growth and the pass under way.

    private final Unlinked unlinked = new Unlinked();
    private @Nullable Growth<K> growth;
    private boolean passing;
    private boolean crowded;
    private int passed;
    private int passSince;

    // Written under the lock.

    /** The {@link Reclaimer#collections()} at the start of the last complete pass: what was dead then is unlinked. */
    private volatile int sweptUntil;

    private volatile long sizeAfterPass;

    private volatile boolean closed;

    @Override
    final void linked() {
        long now = (long) LINKED.getAndAdd(this, 1L) + 1 - gone;
        try {
            if (now > room(bins) || isBehind(now)) {
                relieve();
            }
            Reclaimer.attached(this);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The entry is linked, so the caller must not take it for lost. The next one to be linked makes up
            // for this.
        }
    }

    /**
     * Says whether a collection is still to be answered, and so much was attached since the last pass that the heap may be full
     * before the thread gets round to it.
     */
    private boolean isBehind(long now) {
        if (now - sizeAfterPass < bins.length / 8) {
            return false;
        }
        if (now % LINKS_A_LOOK == 0) {
            Reclaimer.look();
        }
        return sweptUntil != Reclaimer.collections();
    }

    /** Unlinks the entry of a host, and says whether it had one. */
    final boolean unlinkEntry(K host) {
        lockUpkeep();
        try {
            return sweepBinOf(host, host);
        } finally {
            upkeep.unlock();
        }
    }

    /** Lets go of an entry whose host lives, without waiting: if the lock is taken, a later pass unlinks it. */
    final void retire(Entry<K> entry, K host) {
        entry.clear();
        if (tryUpkeep()) {
            try {
                sweepBinOf(host, null);
            } finally {
                upkeep.unlock();
            }
        }
    }

    /** Lets go of all entries as if their hosts had died. What is linked from now on has to be {@link #release released}. */
    final void closeBins() {
        closed = true;
        lockUpkeep();
        try {
            while (passing || growth != null) {
                step(Integer.MAX_VALUE);
            }
            for (int bin = 0; bin < bins.length; bin++) {
                sweepBin(bins, bin, null);
            }
            settle();
        } finally {
            upkeep.unlock();
        }
    }

    final boolean isClosed() {
        return closed;
    }

    /** Lets go of an entry that was linked while the bins were closed, if that did not. */
    final void release(K host) {
        lockUpkeep();
        try {
            sweepBinOf(host, null);
        } finally {
            upkeep.unlock();
        }
    }

    private void lockUpkeep() {
        StackRoom.require();
        upkeep.lock();
    }

    /** Never twice in one thread, as where something that is logged under the lock attaches. */
    private boolean tryUpkeep() {
        StackRoom.require();
        return !upkeep.isHeldByCurrentThread() && upkeep.tryLock();
    }

    private boolean sweepBinOf(K host, @Nullable K unwanted) {
        int hash = System.identityHashCode(host);
        @Nullable Entry<K>[] table = current(bins, hash);
        boolean found = sweepBin(table, hash & (table.length - 1), unwanted);
        settle();
        return found;
    }

    /** Counts what was unlinked, all at once, and hands over what is to be closed. */
    private void settle() {
        if (unlinked.count > 0) {
            GONE.getAndAdd(this, (long) unlinked.count);
            unlinked.count = 0;
        }
        if (unlinked.died > 0) {
            RECLAIMED.getAndAdd(this, (long) unlinked.died);
            unlinked.died = 0;
        }
        unlinked.handOver();
    }

    /** Returns the number of linked entries, those of dead hosts included. */
    final long linkedEntries() {
        return Math.max(0, size());
    }

    /** For a moment negative, where an entry is unlinked before it is counted. */
    private long size() {
        long before = gone;
        return linked - before;
    }

    /** Returns how many entries were linked so far. */
    final long attachedEntries() {
        return linked;
    }

    /** Returns how many entries of dead hosts were unlinked so far. */
    @Override
    final long reclaimedEntries() {
        return reclaimed;
    }

    @Override
    final boolean isEmpty() {
        return size() == 0 && unlinked.isEmpty();
    }

    /** Helps a table to let go of its dead, and if it stays crowded, to grow. */
    private void relieve() {
        if (tryUpkeep()) {
            try {
                crowded = size() > room(bins);
                if (passing || crowded || sweptUntil != Reclaimer.collections()) {
                    step(HELP);
                }
            } finally {
                upkeep.unlock();
            }
        }
    }

    @Override
    final boolean sweep(int collections, int budget) {
        lockUpkeep();
        try {
            if (isEmpty() && !passing) {
                sweptUntil = collections;
            }
            if (!isInOrder(collections)) {
                step(budget);
            }
            return isInOrder(collections);
        } finally {
            upkeep.unlock();
        }
    }

    /** Says whether all that died until then is unlinked, and no growth is half done, which misses would pay for. */
    private boolean isInOrder(int collections) {
        return sweptUntil - collections >= 0 && growth == null;
    }

    /**
     * Goes on with the pass that is under way, or begins one. Where the memory does not suffice, this fails before it writes
     * anything; that the stack does was made sure of before the lock was taken.
     */
    private void step(int budget) {
        settle();
        if (!passing) {
            begin();
        }
        @Nullable Entry<K>[] table = bins;
        int end = (int) Math.min((long) passed + budget, table.length);
        if (growth == null) {
            sweepBins(table, end);
        } else {
            for (; passed < end; passed++) {
                growth.move(passed);
            }
        }
        settle();
        if (passed == table.length) {
            end();
        }
    }

    private void begin() {
        if (crowded && sweptUntil == Reclaimer.look()) {
            grow();
        }
        startPass();
    }

    private void startPass() {
        passSince = Reclaimer.collections();
        passed = 0;
        passing = true;
    }

    private void end() {
        passing = false;
        sweptUntil = passSince;
        sizeAfterPass = size();
        if (growth != null) {
            growth.end();
            growth = null;
        } else if (crowded && size() > room(bins) / 4 * 3) {
            grow();
            startPass();
        }
        crowded = false;
    }

    /** Begins to grow. A table that has no memory to grow in goes on as it is, only slower. */
    private void grow() {
        int length = bins.length;
        if (length < MOST_LENGTH) {
            try {
                growth = new Growth<>(this, unlinked);
            } catch (OutOfMemoryError e) {
                growth = null;
            }
        }
    }

    /**
     * Goes on with a pass that only unlinks. It looks at some bins before it writes to any: reads from all over the memory wait
     * for a write before them, but not for each other.
     */
    private void sweepBins(@Nullable Entry<K>[] table, int end) {
        while (passed < end) {
            int until = Math.min(passed + Long.SIZE, end);
            for (long dead = binsWithDead(table, passed, until); dead != 0; dead &= dead - 1) {
                sweepBin(table, passed + Long.numberOfTrailingZeros(dead), null);
            }
            passed = until;
        }
    }

    /** Unlinks the dead entries of a bin, all if closed, and that of a given living host; says whether that was there. */
    private boolean sweepBin(@Nullable Entry<K>[] table, int bin, @Nullable K unwanted) {
        boolean found = false;
        Entry<K> previous = null;
        Entry<K> e = head(table, bin);
        while (e != null) {
            Entry<K> next = e.next;
            // Once: another thread may have attached to the host again.
            boolean detached = !found && unwanted != null && e.refersTo(unwanted);
            if (!detached && !closed && !e.refersTo(null)) {
                previous = e;
                e = next;
                continue;
            }
            unlinked.makeRoom(e);
            if (previous != null) {
                previous.next = next;
            } else if (!BIN.compareAndSet(table, bin, e, next)) {
                e = head(table, bin);
                continue;
            }
            unlinked.add(e, detached);
            found |= detached;
            e = next;
        }
        return found;
    }

    private static long room(@Nullable Entry<?>[] table) {
        return table.length / 4 * 3L;
    }
}
