package org.weakattached.runtime;

import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.IdentityBins.Forward;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * One growth of a table, to twice as many bins: moves them one by one, and unlinks the dead on the way. All of it under the
 * lock of {@link SweptBins}; why searches need not care stands in {@link IdentityBins}.
 */
final class Growth<K> {
    private final IdentityBins<K> table;
    private final Unlinked unlinked;
    private final @Nullable Entry<K>[] from;
    private final @Nullable Entry<K>[] to;
    private final Forward<K> forward;

    /** Begins to grow, unless there is no memory for it. */
    Growth(IdentityBins<K> table, Unlinked unlinked) {
        this.table = table;
        this.unlinked = unlinked;
        this.from = table.bins;
        this.to = IdentityBins.newBins(2 * from.length);
        this.forward = new Forward<>(to);
        announce(1);
    }

    /** Must be called when all bins have moved. */
    void end() {
        table.bins = to;
        announce(1);
    }

    private void announce(int moves) {
        IdentityBins.MOVES.getAndAdd(table, moves);
    }

    /** Moves a bin to the two that it becomes, without its dead entries. */
    void move(int bin) {
        Entry<K> head;
        do {
            head = IdentityBins.head(from, bin);
            if (head != null) {
                unlinked.makeRoom(head);
            }
            to[bin] = head;
            to[bin + from.length] = head;
        } while (!IdentityBins.BIN.compareAndSet(from, bin, head, forward));
        if (head != null) {
            unzip(head, bin);
        }
    }

    private void unzip(Entry<K> head, int bin) {
        int half = from.length;
        Entry<K> low = null;
        Entry<K> high = null;
        Entry<K> next;
        for (Entry<K> e = head; e != null; e = next) {
            next = e.next;
            K host = e.get();
            if (host == null) {
                unlinked.add(e, false);
            } else if ((System.identityHashCode(host) & half) == 0) {
                lead(low, e, head, bin);
                low = e;
            } else {
                lead(high, e, head, bin + half);
                high = e;
            }
        }
        lead(low, null, head, bin);
        lead(high, null, head, bin + half);
    }

    /** Makes the last entry found of one half, or what leads to the shared chain where there is none, lead to the next. */
    private void lead(@Nullable Entry<K> last, @Nullable Entry<K> next, Entry<K> shared, int bin) {
        if (last != null) {
            if (last.next != next) {
                announce(2);
                VarHandle.storeStoreFence();
                last.next = next;
            }
        } else if (shared != next && !IdentityBins.BIN.compareAndSet(to, bin, shared, next)) {
            Entry<K> newer = Objects.requireNonNull(IdentityBins.head(to, bin));
            while (newer.next != shared) {
                newer = Objects.requireNonNull(newer.next);
            }
            newer.next = next;
        }
    }
}
