package org.weakattached.runtime.internal.table;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.reclaim.Callbacks;

/**
 * Unlinks nodes from bins, under the lock, and keeps what of them is not yet counted or closed. Room for what is to be closed is
 * made before it is unlinked, since nothing may fail between the first and the last write to a bin; when the bins are in order
 * again, the values to close are handed over, and nothing else of the nodes.
 */
final class Unlinker<K> {
    private static final @Nullable Node<?>[] NONE = new Node<?>[0];

    /** How many nodes were unlinked whose hosts had died. */
    int died;

    /** How many others. */
    int detached;

    private @Nullable Node<?>[] closing = NONE;
    private int toClose;

    /** What was taken of a node, and could not be handed over for want of memory. */
    private @Nullable AutoCloseable @Nullable [] taken;

    /** Unlinks the dead nodes of a bin, and that of a living host that is to be detached, if any; returns whether that was there. */
    boolean sweep(@Nullable Node<K>[] table, int bin, @Nullable K unwanted) {
        boolean found = false;
        Node<K> previous = null;
        Node<K> e = IdentityBins.head(table, bin);
        while (e != null) {
            Node<K> next = e.next;
            // Once: another thread may have attached to the host again.
            boolean isDetached = !found && unwanted != null && e.refersTo(unwanted);
            if (!isDetached && !e.refersTo(null)) {
                previous = e;
                e = next;
                continue;
            }
            makeRoom(e);
            if (!unlink(table, bin, previous, e)) {
                e = IdentityBins.head(table, bin);
                continue;
            }
            if (isDetached) {
                detached++;
                found = true;
            } else {
                addDead(e);
            }
            e = next;
        }
        return found;
    }

    /** Unlinks all nodes of a bin as if their hosts had died. */
    void empty(@Nullable Node<K>[] table, int bin) {
        Node<K> head;
        do {
            head = IdentityBins.head(table, bin);
            if (head == null) {
                return;
            }
            makeRoom(head);
        } while (!IdentityBins.BIN.compareAndSet(table, bin, head, null));
        for (Node<K> e = head; e != null; e = e.next) {
            addDead(e);
        }
    }

    /** Unlinks one node as if it had never been linked, and returns whether it was still there. */
    boolean takeBack(@Nullable Node<K>[] table, int bin, Node<K> node) {
        Node<K> previous = null;
        Node<K> e = IdentityBins.head(table, bin);
        while (e != null && e != node) {
            previous = e;
            e = e.next;
        }
        if (e == null) {
            return false;
        }
        if (!unlink(table, bin, previous, e)) {
            return takeBack(table, bin, node);
        }
        detached++;
        return true;
    }

    /** Fails where another node was linked before the first one meanwhile. */
    private static <K> boolean unlink(@Nullable Node<K>[] table, int bin, @Nullable Node<K> previous, Node<K> node) {
        if (previous == null) {
            return IdentityBins.BIN.compareAndSet(table, bin, node, node.next);
        }
        previous.next = node.next;
        return true;
    }

    /** Makes room for the nodes of a chain, if they have anything to close. */
    void makeRoom(Node<K> chain) {
        if (chain.closes()) {
            int more = 0;
            for (Node<K> e = chain; e != null; e = e.next) {
                more++;
            }
            if (closing.length - toClose < more) {
                closing = Arrays.copyOf(closing, 2 * (toClose + more));
            }
        }
    }

    /** Takes a node that was unlinked, and whose host has died, or is dealt with as if it had. */
    void addDead(Node<K> node) {
        if (node.isEmptied()) {
            detached++;
            return;
        }
        died++;
        if (node.closes()) {
            closing[toClose++] = node;
        }
    }

    /** Returns whether something is to be closed. */
    boolean hasToClose() {
        return toClose > 0 || taken != null;
    }

    /** Hands over what is to be closed. */
    void handOver(Callbacks callbacks) {
        while (hasToClose()) {
            if (taken == null) {
                taken = Objects.requireNonNull(closing[toClose - 1]).takeCloseables();
                closing[--toClose] = null;
            }
            callbacks.close(taken);
            taken = null;
        }
    }
}
