package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * The bins of a {@link WeakKeyTable}: chains of entries, found by the identity of their host. Searching and linking take no
 * lock and never wait; unlinking and growth are done under one, in small steps.
 */
/*
 * Why this works.
 *
 * Nothing but the host knows its identity hash: an entry does not keep it, so a dead entry is found only by walking its
 * bin. That walk is a pass over all bins, made by the reclaiming thread after a collection, and in small steps by threads
 * that link while the table is crowded; those only try the lock.
 *
 * Linking is a compare-and-set of the bin's head. A thread that saw no entry of the host in the chain below head h, and then
 * swaps exactly h for its own entry, knows that nobody linked one in between, since entries are linked at the head only.
 * All else (the next of a linked entry, unlinking, growth) is written under the lock.
 *
 * Searching ignores the lock. An unlinked entry keeps its next, so a search that stands on it goes on to the rest of the
 * chain. A hit needs no check: the identity of the host decides, and an entry that was just unlinked is the answer of a
 * moment ago. A miss is right unless an entry behind the search was moved to another chain.
 *
 * Growth doubles the bins, one bin at a time. Bin i of n becomes bins i and i + n: both get the old chain, the old head becomes
 * a Forward, and only then the shared chain is unzipped (after Triplett, McKenney and Walpole, "Resizable, Scalable, Concurrent
 * Hash Tables via Relativistic Programming", 2011): from the front on, each entry's next is set to the next entry of its own
 * half. That can mislead only a search of the other half that stands on that very entry, and so began before the step
 * ahead of it was done. Each such step is announced by a change of `moves`; a search that misses and finds `moves` changed
 * since before it began searches again. Nobody waits for anybody: after each step both halves are complete for every search
 * that begins then. While the table grows, `moves` is odd.
 *
 * Entries are published by the compare-and-set of a head, which searches read with acquire. The next of an entry is read
 * plainly: what it leads to was linked before the entry itself was.
 *
 * The host stays reachable until its entry is linked: a host that died before would leave an entry that no collection to
 * come announces.
 */
abstract class IdentityBins<K> extends Reclaimer.Client {
    private static final int FIRST_LENGTH = 16;
    private static final int MOST_LENGTH = 1 << 30;

    /** How many bins a thread looks after when it links an entry to a crowded table. */
    private static final int HELP = 32;

    private static final VarHandle BIN = MethodHandles.arrayElementVarHandle(Entry[].class);
    private static final VarHandle SIZE = Handles.find(MethodHandles.lookup(), IdentityBins.class, "size", long.class);
    private static final VarHandle RECLAIMED =
            Handles.find(MethodHandles.lookup(), IdentityBins.class, "reclaimed", long.class);
    private static final VarHandle MOVES = Handles.find(MethodHandles.lookup(), IdentityBins.class, "moves", int.class);

    private volatile @Nullable Entry<K>[] bins = newBins(FIRST_LENGTH);
    private volatile int moves;
    private volatile long size;
    private volatile long reclaimed;

    private final ReentrantLock upkeep = new ReentrantLock();

    // Guarded by the lock: the larger bins while the table grows, and the pass that is under way.

    private @Nullable Forward<K> growth;
    private boolean passing;
    private boolean crowded;
    private int passed;
    private int passSince;

    /** The {@link Reclaimer#collections()} at the start of the last complete pass: what was dead then is unlinked. */
    private int sweptUntil;

    /** What stands at the head of a bin that has moved: where to look on. */
    private static final class Forward<K> extends Entry<K> {
        final @Nullable Entry<K>[] bins;

        Forward(@Nullable Entry<K>[] bins) {
            super(null);
            this.bins = bins;
        }

        @Override
        protected @Nullable Object read(int field) {
            throw new AssertionError(field);
        }

        @Override
        protected boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    /** Returns the entry of a host, or null. */
    final @Nullable Entry<K> findEntry(K host) {
        int hash = System.identityHashCode(host);
        int before = moves;
        Entry<K> found = search(head(bins, hash), host);
        if (found != null) {
            return found;
        }
        VarHandle.loadLoadFence();
        return (before & 1) == 0 && moves == before ? null : findWhileMoving(host, hash);
    }

    private @Nullable Entry<K> findWhileMoving(K host, int hash) {
        while (true) {
            int before = moves;
            Entry<K> head = head(bins, hash);
            while (head instanceof Forward<K> forward) {
                head = head(forward.bins, hash);
            }
            Entry<K> found = search(head, host);
            if (found != null) {
                return found;
            }
            VarHandle.loadLoadFence();
            if (moves == before) {
                return null;
            }
        }
    }

    /** Links an entry unless its host has one, and returns the one that the host has then. */
    final Entry<K> linkEntry(Entry<K> candidate, K host) {
        try {
            int hash = System.identityHashCode(host);
            Entry<K> linked;
            do {
                linked = tryLink(candidate, host, hash);
            } while (linked == null);
            return linked;
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    private @Nullable Entry<K> tryLink(Entry<K> candidate, K host, int hash) {
        int before = moves;
        @Nullable Entry<K>[] table = current(bins, hash);
        Entry<K> head = head(table, hash);
        Entry<K> found = search(head, host);
        if (found != null) {
            return found;
        }
        VarHandle.loadLoadFence();
        if (head instanceof Forward || moves != before) {
            return null;
        }
        candidate.next = head;
        if (!BIN.compareAndSet(table, hash & (table.length - 1), head, candidate)) {
            return null;
        }
        linked();
        return candidate;
    }

    private void linked() {
        long now = (long) SIZE.getAndAdd(this, 1L) + 1;
        if (now > room(bins)) {
            relieve();
        }
        Reclaimer.attached(this);
    }

    /** Unlinks the entry of a host, and says whether it had one. */
    final boolean unlinkEntry(K host) {
        upkeep.lock();
        try {
            return sweepBinOf(host, host);
        } finally {
            upkeep.unlock();
        }
    }

    /** Lets go of an entry whose host lives, without waiting: if the lock is taken, a later pass unlinks it. */
    final void retire(Entry<K> entry, K host) {
        entry.clear();
        if (upkeep.tryLock()) {
            try {
                sweepBinOf(host, null);
            } finally {
                upkeep.unlock();
            }
        }
    }

    private boolean sweepBinOf(K host, @Nullable K unwanted) {
        int hash = System.identityHashCode(host);
        @Nullable Entry<K>[] table = current(bins, hash);
        return sweepBin(table, hash & (table.length - 1), unwanted);
    }

    /** Returns the number of linked entries, those of dead hosts included. */
    final long linkedEntries() {
        return size;
    }

    /** Returns how many entries of dead hosts were unlinked so far. */
    final long reclaimedEntries() {
        return reclaimed;
    }

    @Override
    final boolean isEmpty() {
        return size == 0;
    }

    // Iteration.

    final @Nullable Entry<K>[] snapshot() {
        return bins;
    }

    /** Adds the live entries of one bin of a snapshot, each once, wherever they have moved since. */
    final void collect(@Nullable Entry<K>[] table, int bin, List<? super Entry<K>> into) {
        int kept = into.size();
        while (true) {
            int before = moves;
            Entry<K> head = head(table, bin);
            if (head instanceof Forward<K> forward) {
                collect(forward.bins, bin, into);
                collect(forward.bins, bin + table.length, into);
                return;
            }
            for (Entry<K> e = head; e != null; e = e.next) {
                K host = e.get();
                if (host != null && (System.identityHashCode(host) & (table.length - 1)) == bin) {
                    into.add(e);
                }
            }
            VarHandle.loadLoadFence();
            if (moves == before) {
                return;
            }
            into.subList(kept, into.size()).clear();
        }
    }

    // Upkeep.

    /** Helps a crowded table: first to let go of its dead, and if that is not enough, to grow. */
    private void relieve() {
        if (upkeep.tryLock()) {
            try {
                crowded = size > room(bins);
                if (passing || crowded) {
                    step(HELP);
                }
            } finally {
                upkeep.unlock();
            }
        }
    }

    @Override
    final boolean sweep(int collections, int budget) {
        upkeep.lock();
        try {
            if (size == 0 && !passing) {
                sweptUntil = collections;
            }
            return sweptUntil - collections >= 0 || (step(budget) && sweptUntil - collections >= 0);
        } finally {
            upkeep.unlock();
        }
    }

    /** Goes on with the pass that is under way, or begins one. Returns whether it has ended. */
    private boolean step(int budget) {
        if (!passing) {
            begin();
        }
        @Nullable Entry<K>[] table = bins;
        int end = (int) Math.min((long) passed + budget, table.length);
        for (; passed < end; passed++) {
            if (growth == null) {
                sweepBin(table, passed, null);
            } else {
                moveBin(table, passed, growth);
            }
        }
        if (passed < table.length) {
            return false;
        }
        end();
        return true;
    }

    private void begin() {
        if (crowded && sweptUntil == Reclaimer.collections()) {
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

    /** Unlinks the dead entries of a bin, and that of a given living host; says whether that was there. */
    private boolean sweepBin(@Nullable Entry<K>[] table, int bin, @Nullable K unwanted) {
        boolean found = false;
        Entry<K> previous = null;
        Entry<K> e = head(table, bin);
        while (e != null) {
            Entry<K> next = e.next;
            boolean detached = unwanted != null && e.refersTo(unwanted);
            if (!detached && !e.refersTo(null)) {
                previous = e;
            } else if (previous != null) {
                previous.next = next;
                unlinked(e, detached);
            } else if (BIN.compareAndSet(table, bin, e, next)) {
                unlinked(e, detached);
            } else {
                next = head(table, bin);
            }
            found |= detached;
            e = next;
        }
        return found;
    }

    private void unlinked(Entry<K> entry, boolean detached) {
        SIZE.getAndAdd(this, -1L);
        if (!detached && !entry.retired()) {
            RECLAIMED.getAndAdd(this, 1L);
            if (entry instanceof AutoCloseable closeable) {
                Reclaimer.later(() -> Entry.closeQuietly(closeable));
            }
        }
    }

    /** Moves a bin to the two that it becomes in the larger bins, without its dead entries. */
    private void moveBin(@Nullable Entry<K>[] from, int bin, Forward<K> forward) {
        @Nullable Entry<K>[] to = forward.bins;
        Entry<K> head;
        do {
            head = head(from, bin);
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

    private static <K> @Nullable Entry<K> search(@Nullable Entry<K> head, K host) {
        for (Entry<K> e = head; e != null; e = e.next) {
            if (e.refersTo(host)) {
                return e;
            }
        }
        return null;
    }

    /** Returns the bins that have the bin of a hash now: these, or larger ones that it has moved to. */
    private static <K> @Nullable Entry<K>[] current(@Nullable Entry<K>[] table, int hash) {
        @Nullable Entry<K>[] current = table;
        while (head(current, hash) instanceof Forward<K> forward) {
            current = forward.bins;
        }
        return current;
    }

    /** Returns the head of the bin of a hash, of which only the low bits count. */
    @SuppressWarnings("unchecked")
    private static <K> @Nullable Entry<K> head(@Nullable Entry<K>[] table, int hash) {
        return (Entry<K>) BIN.getAcquire(table, hash & (table.length - 1));
    }

    private static long room(@Nullable Entry<?>[] table) {
        return table.length / 4 * 3L;
    }

    @SuppressWarnings("unchecked")
    private static <K> @Nullable Entry<K>[] newBins(int length) {
        return (Entry<K>[]) new Entry<?>[length];
    }
}
