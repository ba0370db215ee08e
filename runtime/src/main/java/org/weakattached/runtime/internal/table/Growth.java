package org.weakattached.runtime.internal.table;

import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pass that lets a table grow, to twice as many bins: it moves them one by one, and unlinks the dead on the way. All of it under the
 * lock of {@link Upkeep}; why searches need not care stands in {@link IdentityBins}.
 */
final class Growth<K> extends Pass<K> {
    private final IdentityBins<K> table;
    private final Unlinker<K> unlinker;
    private final @Nullable Node<K>[] from;
    private final @Nullable Node<K>[] to;
    private final Forward<K> forward;

    /** Begins to grow, unless there is no memory for it. */
    Growth(int since, IdentityBins<K> table, Unlinker<K> unlinker) {
        super(since, 0, table.bins.length);
        this.table = table;
        this.unlinker = unlinker;
        this.from = table.bins;
        this.to = IdentityBins.newBins(2 * from.length);
        this.forward = new Forward<>(to);
        announce(1);
    }

    @Override
    void end() {
        table.bins = to;
        announce(1);
    }

    private void announce(int moves) {
        IdentityBins.MOVES.getAndAdd(table, moves);
    }

    /** Moves a bin to the two that it becomes, without its dead nodes. */
    @Override
    long advance(long number, long until) {
        int bin = (int) number;
        Node<K> head;
        do {
            head = IdentityBins.head(from, bin);
            if (head != null) {
                unlinker.makeRoom(head);
            }
            to[bin] = head;
            to[bin + from.length] = head;
        } while (!IdentityBins.BIN.compareAndSet(from, bin, head, forward));
        if (head != null) {
            unzip(head, bin);
        }
        return number + 1;
    }

    private void unzip(Node<K> head, int bin) {
        int half = from.length;
        Node<K> low = null;
        Node<K> high = null;
        Node<K> next;
        for (Node<K> e = head; e != null; e = next) {
            next = e.next;
            K host = e.get();
            if (host == null) {
                unlinker.addDead(e);
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

    /** Makes the last node found of one half, or what leads to the shared chain where there is none, lead to the next. */
    private void lead(@Nullable Node<K> last, @Nullable Node<K> next, Node<K> shared, int bin) {
        if (last != null) {
            if (last.next != next) {
                announce(2);
                VarHandle.storeStoreFence();
                last.next = next;
            }
        } else if (shared != next && !IdentityBins.BIN.compareAndSet(to, bin, shared, next)) {
            Node<K> newer = Objects.requireNonNull(IdentityBins.head(to, bin));
            while (newer.next != shared) {
                newer = Objects.requireNonNull(newer.next);
            }
            newer.next = next;
        }
    }
}
