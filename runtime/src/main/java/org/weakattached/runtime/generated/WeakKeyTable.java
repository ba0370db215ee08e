package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.identity.Shown;
import org.weakattached.runtime.internal.jvm.Handles;
import org.weakattached.runtime.internal.reclaim.Callbacks;
import org.weakattached.runtime.internal.table.Node;
import org.weakattached.runtime.internal.table.SweptBins;

/**
 * A concurrent side-table by identity, from hosts to the entries that hold what is attached to them. It is the base of what
 * the processor generates and of stand-alone dictionaries; it is not meant to be extended by hand.
 *
 * <p>An entry <em>is</em> the weak reference to its host, the link of its bin, and the holder of the typed fields: one object
 * per host. The table keeps no host alive, calls none of its methods, and reclaims an entry some time after the collector
 * cleared it, without being touched.
 *
 * <p>{@link #find} takes no lock and never waits; neither does {@link #attach}, whose initial values are computed outside any
 * lock.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
@SuppressWarnings("exports") // what is above it is nobody else's business
public abstract class WeakKeyTable<K, E extends WeakKeyTable.Entry<K>> extends SweptBins<K>
        implements EntryTable<K, E> {
    private static final VarHandle DEFAULTS =
            Handles.find(MethodHandles.lookup(), WeakKeyTable.class, "defaults", Entry.class);

    private volatile @Nullable E defaults;

    /** Makes an empty table. */
    protected WeakKeyTable() {
        this(false);
    }

    /** Makes an empty table; {@code inline} says that operations that attach reclaim, instead of a thread. */
    protected WeakKeyTable(boolean inline) {
        super(inline);
    }

    @Override
    public final @Nullable E find(K host) {
        return entry(findNode(Objects.requireNonNull(host, "host")));
    }

    @Override
    @SuppressWarnings("unchecked") // what is no K is no host either, and is not found
    public final @Nullable E lookup(Object key) {
        return find((K) key);
    }

    @Override
    public final @Nullable E link(E candidate, K host) {
        Node<K> winner = linkNode(candidate, host);
        if (isClosed() && (winner != candidate || takeBack(candidate, host))) {
            return null;
        }
        return entry(winner);
    }

    @Override
    public final void discard(E entry) {
        if (entry instanceof ClosingEntry closing) {
            Callbacks.closeQuietly(closing.takeCloseables());
        }
    }

    @Override
    public final boolean detach(K host) {
        return detachNode(Objects.requireNonNull(host, "host"));
    }

    @Override
    public final void changed(E entry, K host) {
        if (entry.isEmptied()) {
            // Whoever removed the value is about to do this too; nobody waits for it.
            unlinkEmptied(entry, host);
        }
    }

    /** A value that the thread that closes the table did not find is closed as if it had: it was there before. */
    @Override
    public final void written(E entry, int field, @Nullable Object value) {
        if (value instanceof AutoCloseable closeable && isClosed() && entry.compareAndSet(field, value, null)) {
            callbacks().close(new @Nullable AutoCloseable[] {closeable});
            callbacks().ensureRunning();
        }
    }

    @Override
    public void requireHost(K host, String parameter) {
        Identities.require(host, parameter);
    }

    @Override
    public final IllegalStateException refusal() {
        return new IllegalStateException(Shown.type(this) + " is closed: nothing can be attached any more");
    }

    @Override
    public final @Nullable E madeDefaults() {
        return defaults;
    }

    @Override
    public final void keepDefaults(E made) {
        DEFAULTS.compareAndSet(this, null, made);
    }

    /**
     * Takes everything off all hosts, and has nothing attached any more. Values to be closed are closed soon after, as if the hosts
     * had been collected.
     */
    public final void close() {
        closeBins();
    }

    @Override
    public final boolean isKeptByHost(K host) {
        Objects.requireNonNull(host, "host");
        return false;
    }

    @Override
    public final @Nullable String unlisted() {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // only create makes entries that are linked
    public final Iterator<E> entries() {
        return (Iterator<E>) (Iterator<?>) nodes();
    }

    @Override
    public final @Nullable K host(E entry) {
        return entry.get();
    }

    @Override
    public final long size() {
        return linkedNodes();
    }

    @Override
    public final long attached() {
        return linkedSoFar();
    }

    @SuppressWarnings("unchecked") // only create makes entries that are linked
    private @Nullable E entry(@Nullable Node<K> node) {
        return (E) node;
    }

    /**
     * What is attached to one host: the weak reference to it, and, in generated subclasses, the fields.
     *
     * @param <K> the host type
     */
    @SuppressWarnings("exports") // what is above it is nobody else's business
    public abstract static class Entry<K> extends Node<K> implements AttachedFields {

        /** Makes an entry of a host, or one without a host, which holds defaults. */
        protected Entry(@Nullable K host) {
            super(host);
        }

        /** Makes an entry of a host that the collector puts into a queue when the host is dead. */
        protected Entry(K host, ReferenceQueue<Object> queue) {
            super(host, queue);
        }

        @Override
        protected boolean isEmptied() {
            return false;
        }

        @Override
        protected final boolean closes() {
            return this instanceof ClosingEntry;
        }

        /**
         * Returns, for example, {@code TraceAccessors$Entry <attached to HttpExchange@1a2b; alive>}, and once the host was
         * collected, or where there never was one, {@code TraceAccessors$Entry <attached to nothing; dead>}. No method of the
         * host or of a value is called.
         */
        @Override
        public String toString() {
            K host = get();
            String state = host == null ? "nothing; dead" : Shown.identity(host) + "; alive";
            return Shown.type(this) + " <attached to " + state + ">";
        }
    }
}
