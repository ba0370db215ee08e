package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.List;
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
 * that link while the table is crowded or lags behind the collector; those only try the lock.
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

    static final VarHandle BIN = MethodHandles.arrayElementVarHandle(Entry[].class);
    static final VarHandle MOVES = Handles.find(MethodHandles.lookup(), IdentityBins.class, "moves", int.class);

    volatile @Nullable Entry<K>[] bins = newBins(FIRST_LENGTH);
    volatile int moves;

    /** What stands at the head of a bin that has moved: where to look on. */
    static final class Forward<K> extends Entry<K> {
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

        @Override
        public String toString() {
            return Shown.type(this) + " <to " + bins.length + " bins>";
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

    /** Is called after an entry was linked. */
    abstract void linked();

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

    private static <K> @Nullable Entry<K> search(@Nullable Entry<K> head, K host) {
        for (Entry<K> e = head; e != null; e = e.next) {
            if (e.refersTo(host)) {
                return e;
            }
        }
        return null;
    }

    /** Returns which of at most 64 bins have dead entries, the first as the lowest bit. */
    static <K> long binsWithDead(@Nullable Entry<K>[] table, int from, int until) {
        long dead = 0;
        for (int bin = from; bin < until; bin++) {
            for (Entry<K> e = head(table, bin); e != null; e = e.next) {
                if (e.refersTo(null)) {
                    dead |= 1L << (bin - from);
                    break;
                }
            }
        }
        return dead;
    }

    /** Returns the bins that have the bin of a hash now: these, or larger ones that it has moved to. */
    static <K> @Nullable Entry<K>[] current(@Nullable Entry<K>[] table, int hash) {
        @Nullable Entry<K>[] current = table;
        while (head(current, hash) instanceof Forward<K> forward) {
            current = forward.bins;
        }
        return current;
    }

    /** Returns the head of the bin of a hash, of which only the low bits count. */
    @SuppressWarnings("unchecked")
    static <K> @Nullable Entry<K> head(@Nullable Entry<K>[] table, int hash) {
        return (Entry<K>) BIN.getAcquire(table, hash & (table.length - 1));
    }

    @SuppressWarnings("unchecked")
    static <K> @Nullable Entry<K>[] newBins(int length) {
        return (Entry<K>[]) new Entry<?>[length];
    }
}
