package org.weakattached.runtime.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Handles;
import org.weakattached.runtime.internal.reclaim.Client;

/**
 * A hash table by identity: chains of nodes, found by the identity of their host. Searching and linking take no lock and never
 * wait; unlinking and growth are done under one, in small steps.
 *
 * @param <K> the host type
 */
/*
 * Why this works.
 *
 * Nothing but the host knows its identity hash: a node does not keep it, so a dead node is found only by walking its bin. That
 * walk is a pass, over all bins or over those of the last links, made by the reclaiming thread after a collection, and in small
 * steps by threads that link while the table is crowded or lags behind the collector; those only try the lock.
 *
 * Linking is a compare-and-set of the bin's head. A thread that saw no node of the host in the chain below head h, and then
 * swaps exactly h for its own node, knows that nobody linked one in between, since nodes are linked at the head only.
 * All else (the next of a linked node, unlinking, growth) is written under the lock.
 *
 * Searching ignores the lock. An unlinked node keeps its next, so a search that stands on it goes on to the rest of the
 * chain. A hit needs no check: the identity of the host decides, and a node that was just unlinked is the answer of a
 * moment ago. A miss is right unless a node behind the search was moved to another chain.
 *
 * Growth doubles the bins, one bin at a time. Bin i of n becomes bins i and i + n: both get the old chain, the old head becomes
 * a Forward, and only then the shared chain is unzipped (after Triplett, McKenney and Walpole, "Resizable, Scalable, Concurrent
 * Hash Tables via Relativistic Programming", 2011): from the front on, each node's next is set to the next node of its own
 * half. That can mislead only a search of the other half that stands on that very node, and so began before the step
 * ahead of it was done. Each such step is announced by a change of `moves`; a search that misses and finds `moves` changed
 * since before it began searches again. Nobody waits for anybody: after each step both halves are complete for every search
 * that begins then. While the table grows, `moves` is odd.
 *
 * A table that was never linked to shares one empty bin with all such tables, which nobody ever writes to.
 *
 * Nodes are published by the compare-and-set of a head, which searches read with acquire. The next of a node is read
 * plainly: what it leads to was linked before the node itself was.
 *
 * The host stays reachable until its node is linked and noted: a host that died before would leave a node that no collection
 * to come announces.
 */
public abstract class IdentityBins<K> extends Client {
    /** Room for six nodes: a table of five costs no growth, and one of one node as much as a WeakHashMap of one (row small-5). */
    static final int FIRST_LENGTH = 8;

    private static final @Nullable Node<?>[] NONE = new Node<?>[1];

    static final VarHandle BIN = MethodHandles.arrayElementVarHandle(Node[].class);
    static final VarHandle MOVES = Handles.find(MethodHandles.lookup(), IdentityBins.class, "moves", int.class);
    private static final VarHandle BINS =
            Handles.find(MethodHandles.lookup(), IdentityBins.class, "bins", Node[].class);

    volatile @Nullable Node<K>[] bins = none();
    volatile int moves;

    IdentityBins(boolean inline) {
        super(inline);
    }

    /** Returns the node of a host, or null. */
    protected final @Nullable Node<K> findNode(K host) {
        int hash = System.identityHashCode(host);
        int before = moves;
        Node<K> found = search(head(bins, hash), host);
        if (found != null) {
            return found;
        }
        VarHandle.loadLoadFence();
        return (before & 1) == 0 && moves == before ? null : findWhileMoving(host, hash);
    }

    private @Nullable Node<K> findWhileMoving(K host, int hash) {
        while (true) {
            int before = moves;
            Node<K> head = head(bins, hash);
            while (head instanceof Forward<K> forward) {
                head = head(forward.bins, hash);
            }
            Node<K> found = search(head, host);
            if (found != null) {
                return found;
            }
            VarHandle.loadLoadFence();
            if (moves == before) {
                return null;
            }
        }
    }

    /** Is called after a node was linked, while its host is sure to live. */
    abstract void linked(Node<K> node, int hash);

    /** Links a node unless its host has one, and returns the one that the host has then. */
    protected final Node<K> linkNode(Node<K> candidate, K host) {
        try {
            int hash = System.identityHashCode(host);
            Node<K> linked;
            do {
                linked = tryLink(candidate, host, hash);
            } while (linked == null);
            return linked;
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    private @Nullable Node<K> tryLink(Node<K> candidate, K host, int hash) {
        int before = moves;
        @Nullable Node<K>[] table = current(bins, hash);
        if (table == NONE) {
            BINS.compareAndSet(this, table, IdentityBins.<K>newBins(FIRST_LENGTH));
            return null;
        }
        Node<K> head = head(table, hash);
        Node<K> found = search(head, host);
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
        linked(candidate, hash);
        return candidate;
    }

    /** Iterates over the nodes of live hosts, weakly consistently, each once. */
    protected final Iterator<Node<K>> nodes() {
        return new NodeIterator<>(this);
    }

    /** Returns how many bins there are, those that a growth under way moves to not included. */
    public final int binCount() {
        return bins.length;
    }

    /** Returns whether bins are being moved to a larger table. */
    public final boolean isGrowing() {
        return (moves & 1) != 0;
    }

    /** Adds the live nodes of one bin, each once, wherever they have moved since. */
    final void collect(@Nullable Node<K>[] table, int bin, List<? super Node<K>> into) {
        int kept = into.size();
        while (true) {
            int before = moves;
            Node<K> head = head(table, bin);
            if (head instanceof Forward<K> forward) {
                collect(forward.bins, bin, into);
                collect(forward.bins, bin + table.length, into);
                return;
            }
            for (Node<K> e = head; e != null; e = e.next) {
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

    private static <K> @Nullable Node<K> search(@Nullable Node<K> head, K host) {
        for (Node<K> e = head; e != null; e = e.next) {
            if (e.refersTo(host)) {
                return e;
            }
        }
        return null;
    }

    /** Returns whether a bin has a dead node. */
    static <K> boolean hasDead(@Nullable Node<K>[] table, int bin) {
        for (Node<K> e = head(table, bin); e != null; e = e.next) {
            if (e.refersTo(null)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the bins that have the bin of a hash now: these, or larger ones that it has moved to. */
    static <K> @Nullable Node<K>[] current(@Nullable Node<K>[] table, int hash) {
        @Nullable Node<K>[] current = table;
        while (head(current, hash) instanceof Forward<K> forward) {
            current = forward.bins;
        }
        return current;
    }

    /** Returns the head of the bin of a hash, of which only the low bits count. */
    @SuppressWarnings("unchecked")
    static <K> @Nullable Node<K> head(@Nullable Node<K>[] table, int hash) {
        return (Node<K>) BIN.getAcquire(table, hash & (table.length - 1));
    }

    @SuppressWarnings("unchecked")
    static <K> @Nullable Node<K>[] newBins(int length) {
        return (Node<K>[]) new Node<?>[length];
    }

    @SuppressWarnings("unchecked") // has none
    private static <K> @Nullable Node<K>[] none() {
        return (Node<K>[]) NONE;
    }
}
