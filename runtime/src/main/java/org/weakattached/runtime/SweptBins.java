package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * Looks after the bins of a {@link WeakKeyTable}, under a lock and in small steps: unlinks the entries of dead hosts, after a
 * collection or when the table is crowded, and lets the bins grow where that does not help. Why searches need not care
 * stands in {@link IdentityBins}.
 */
abstract class SweptBins<K> extends IdentityBins<K> {
    private static final int MOST_LENGTH = 1 << 30;

    /** How many bins a thread looks after when it links an entry to a table that needs it. */
    private static final int HELP = 32;

    /** After how many links a thread looks for a collection itself: the one that does so may get no time. */
    private static final int LINKS_A_LOOK = 64;

    private static final VarHandle SIZE = Handles.find(MethodHandles.lookup(), SweptBins.class, "size", long.class);
    private static final VarHandle RECLAIMED =
            Handles.find(MethodHandles.lookup(), SweptBins.class, "reclaimed", long.class);

    private volatile long size;
    private volatile long reclaimed;

    private final ReentrantLock upkeep = new ReentrantLock();

    // Guarded by the lock: what was unlinked and is not yet counted or closed, the larger bins while the table grows,
    // and the pass that is under way.

    private final Closings closings = new Closings();
    private int unlinked;
    private int died;

    private @Nullable Forward<K> growth;
    private boolean passing;
    private boolean crowded;
    private int passed;
    private int passSince;

    // Written under the lock.

    /** The {@link Reclaimer#collections()} at the start of the last complete pass: what was dead then is unlinked. */
    private volatile int sweptUntil;

    private volatile long sizeAfterPass;

    @Override
    final void linked() {
        long now = (long) SIZE.getAndAdd(this, 1L) + 1;
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
        if (unlinked > 0) {
            SIZE.getAndAdd(this, (long) -unlinked);
            unlinked = 0;
        }
        if (died > 0) {
            RECLAIMED.getAndAdd(this, (long) died);
            died = 0;
        }
        closings.handOver();
    }

    /** Returns the number of linked entries, those of dead hosts included. */
    final long linkedEntries() {
        return size;
    }

    /** Returns how many entries of dead hosts were unlinked so far. */
    @Override
    final long reclaimedEntries() {
        return reclaimed;
    }

    @Override
    final boolean isEmpty() {
        return size == 0 && closings.isEmpty();
    }

    /** Helps a table to let go of its dead, and if it stays crowded, to grow. */
    private void relieve() {
        if (tryUpkeep()) {
            try {
                crowded = size > room(bins);
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
            return isInOrder(collections) || (step(budget) && isInOrder(collections));
        } finally {
            upkeep.unlock();
        }
    }

    /** Says whether all that died until then is unlinked, and no growth is half done, which misses would pay for. */
    private boolean isInOrder(int collections) {
        return sweptUntil - collections >= 0 && growth == null;
    }

    /**
     * Goes on with the pass that is under way, or begins one. Returns whether it has ended. Where the memory does not
     * suffice, this fails before it writes anything; that the stack does was made sure of before the lock was taken.
     */
    private boolean step(int budget) {
        settle();
        if (!passing) {
            begin();
        }
        @Nullable Entry<K>[] table = bins;
        int end = (int) Math.min((long) passed + budget, table.length);
        if (growth == null) {
            sweepBins(table, end);
        } else {
            moveBins(table, end, growth);
        }
        settle();
        boolean ended = passed == table.length;
        if (ended) {
            end();
        }
        return ended;
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
        sizeAfterPass = size;
        if (growth != null) {
            bins = growth.bins;
            growth = null;
            MOVES.getAndAdd(this, 1);
        } else if (crowded && size > room(bins) / 4 * 3) {
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
                growth = new Forward<>(newBins(2 * length));
                MOVES.getAndAdd(this, 1);
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

    private void moveBins(@Nullable Entry<K>[] table, int end, Forward<K> forward) {
        for (; passed < end; passed++) {
            moveBin(table, passed, forward);
        }
    }

    /** Unlinks the dead entries of a bin, and that of a given living host; says whether that was there. */
    private boolean sweepBin(@Nullable Entry<K>[] table, int bin, @Nullable K unwanted) {
        boolean found = false;
        Entry<K> previous = null;
        Entry<K> e = head(table, bin);
        while (e != null) {
            Entry<K> next = e.next;
            // Once: another thread may have attached to the host again.
            boolean detached = !found && unwanted != null && e.refersTo(unwanted);
            if (!detached && !e.refersTo(null)) {
                previous = e;
                e = next;
                continue;
            }
            closings.makeRoom(e);
            if (previous != null) {
                previous.next = next;
            } else if (!BIN.compareAndSet(table, bin, e, next)) {
                e = head(table, bin);
                continue;
            }
            unlinked(e, detached);
            found |= detached;
            e = next;
        }
        return found;
    }

    private void unlinked(Entry<K> entry, boolean detached) {
        unlinked++;
        if (!detached && !entry.retired()) {
            died++;
            closings.add(entry);
        }
    }

    /** Moves a bin to the two that it becomes in the larger bins, without its dead entries. */
    private void moveBin(@Nullable Entry<K>[] from, int bin, Forward<K> forward) {
        @Nullable Entry<K>[] to = forward.bins;
        Entry<K> head;
        do {
            head = head(from, bin);
            if (head != null) {
                closings.makeRoom(head);
            }
            to[bin] = head;
            to[bin + from.length] = head;
        } while (!BIN.compareAndSet(from, bin, head, forward));
        if (head != null) {
            unzip(head, to, bin, from.length);
        }
    }

    private void unzip(Entry<K> head, @Nullable Entry<K>[] table, int bin, int half) {
        Entry<K> low = null;
        Entry<K> high = null;
        Entry<K> next;
        for (Entry<K> e = head; e != null; e = next) {
            next = e.next;
            K host = e.get();
            if (host == null) {
                unlinked(e, false);
            } else if ((System.identityHashCode(host) & half) == 0) {
                lead(low, e, head, table, bin);
                low = e;
            } else {
                lead(high, e, head, table, bin + half);
                high = e;
            }
        }
        lead(low, null, head, table, bin);
        lead(high, null, head, table, bin + half);
    }

    /** Makes the last entry found of one half, or what leads to the shared chain where there is none, lead to the next. */
    private void lead(
            @Nullable Entry<K> last, @Nullable Entry<K> to, Entry<K> shared, @Nullable Entry<K>[] table, int bin) {
        if (last != null) {
            if (last.next != to) {
                MOVES.getAndAdd(this, 2);
                VarHandle.storeStoreFence();
                last.next = to;
            }
        } else if (shared != to && !BIN.compareAndSet(table, bin, shared, to)) {
            Entry<K> newer = Objects.requireNonNull(head(table, bin));
            while (newer.next != shared) {
                newer = Objects.requireNonNull(newer.next);
            }
            newer.next = to;
        }
    }

    private static long room(@Nullable Entry<?>[] table) {
        return table.length / 4 * 3L;
    }
}
