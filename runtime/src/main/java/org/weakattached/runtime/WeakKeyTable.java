package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A concurrent side-table by identity, from hosts to the entries that hold what is attached to them. It is the base of what
 * the processor generates and of {@link WeakKeyDictionary}; it is not meant to be extended by hand.
 *
 * <p>An entry <em>is</em> the weak reference to its host, the link of its bin, and the holder of the typed fields: one object a
 * host. The table keeps no host alive, calls none of its methods, and lets go of an entry some time after the collector
 * cleared it, without being touched ({@code Reclaimer}).
 *
 * <p>All operations may be called by any number of threads. {@link #find} takes no lock and never waits; neither does {@link
 * #attach}, whose initial values are computed outside any lock. Where threads race to attach to the same host, one entry is
 * chosen, and returned to all of them.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
public abstract class WeakKeyTable<K, E extends WeakKeyTable.Entry<K>> extends SweptBins<K> {
    private static final VarHandle DEFAULTS =
            Handles.find(MethodHandles.lookup(), WeakKeyTable.class, "defaults", Entry.class);

    private volatile @Nullable Entry<K> defaults;

    /** Makes an empty table. */
    protected WeakKeyTable() {}

    /**
     * Makes the entry of a host that has none yet, without linking it. Runs the extension's code, outside any lock; may run more
     * than once for a host, where threads race.
     */
    protected abstract E create(K host);

    /** Makes the entry without a host that holds the defaults, for a table that has them. Runs the extension's code. */
    protected E createDefaults() {
        throw new AssertionError("a table without defaults");
    }

    /**
     * Returns the entry of a host, or null if nothing is attached to it.
     *
     * @throws NullPointerException if the host is null
     */
    public final @Nullable E find(K host) {
        Entry<K> found = findEntry(Objects.requireNonNull(host, "host"));
        return found == null ? null : entry(found);
    }

    /**
     * Returns the entry of a host, made now if nothing was attached to it.
     *
     * @throws NullPointerException if the host is null
     * @throws IllegalArgumentException if the host has no identity
     * @throws IllegalStateException if nothing was attached to it, and the table is closed
     */
    public final E attach(K host) {
        E found = find(host);
        return found != null ? found : attachNew(host);
    }

    /**
     * Returns the entry of a host, or {@link #defaults()} if nothing is attached to it.
     *
     * @throws NullPointerException if the host is null
     */
    public final E findOrDefaults(K host) {
        E found = find(host);
        return found != null ? found : defaults();
    }

    /** Returns the entry that holds the defaults, which is made at first use. It belongs to no host. */
    public final E defaults() {
        Entry<K> made = defaults;
        return made != null ? entry(made) : makeDefaults();
    }

    /**
     * Takes everything off a host, and says whether there was anything. The values are the caller's again: none is closed.
     *
     * @throws NullPointerException if the host is null
     */
    public final boolean detach(K host) {
        return unlinkEntry(Objects.requireNonNull(host, "host"));
    }

    /** Returns the live map of one attached field, for generated code. */
    public final <V> WeakKeyDictionary<K, V> dictionary(int field, FieldKind kind) {
        return new WeakKeyDictionary<>(new TableEntries<>(this), field, kind);
    }

    /** Returns the handle of a field of an entry class, for generated code. */
    public static VarHandle handle(MethodHandles.Lookup lookup, Class<?> owner, String field, Class<?> type) {
        return Handles.find(lookup, owner, field, type);
    }

    /**
     * Returns a default if all hosts can share it, for generated code.
     *
     * @throws IllegalStateException if it is mutable, so that a change to it would show on every host
     */
    public static <T> @Nullable T shareable(@Nullable T value, String extension, String field) {
        return Defaults.shareable(value, extension, field);
    }

    /**
     * Refuses a default that would be closed with the first host that is collected, for generated code.
     *
     * @throws IllegalStateException if there is one
     */
    public static <T> @Nullable T uncloseable(@Nullable T value, String extension, String field) {
        return Defaults.uncloseable(value, extension, field);
    }

    /**
     * Takes everything off all hosts, and has nothing attached any more, for generated code. Values to be closed are closed soon
     * after, as if the hosts had been collected.
     */
    public final void close() {
        closeBins();
    }

    private E attachNew(K host) {
        Identity.require(host, "host");
        if (isClosed()) {
            throw refusal();
        }
        E candidate = create(host);
        E winner = link(candidate, host);
        if (winner != candidate) {
            discard(candidate);
        }
        return winner;
    }

    /** Closes what an entry that lost a race, or only gave its defaults, would have closed with its host. */
    static void discard(Entry<?> entry) {
        if (entry instanceof ClosingEntry closing) {
            Unlinked.closeQuietly(closing.closeables());
        }
    }

    private E makeDefaults() {
        E made = createDefaults();
        discard(made);
        return DEFAULTS.compareAndSet(this, null, made) ? made : defaults();
    }

    /** Links an entry unless its host has one, and returns the one that the host has then. */
    final E link(E candidate, K host) {
        E winner = entry(linkEntry(candidate, host));
        if (isClosed()) {
            release(host);
            if (winner != candidate) {
                discard(candidate);
            }
            throw refusal();
        }
        return winner;
    }

    private IllegalStateException refusal() {
        return new IllegalStateException(Shown.type(this) + " is closed: nothing can be attached any more");
    }

    /** Iterates over the entries of live hosts, weakly consistently, each once. */
    final Iterator<Entry<K>> entries() {
        return new EntryIterator<>(this);
    }

    @SuppressWarnings("unchecked") // only create and createDefaults make entries
    private E entry(Entry<K> entry) {
        return (E) entry;
    }

    /**
     * What is attached to one host: the weak reference to it, and, in generated subclasses, the fields.
     *
     * @param <K> the host type
     */
    public abstract static class Entry<K> extends WeakReference<K> {
        /** The next entry of the same bin. */
        @Nullable Entry<K> next;

        /** Makes an entry of a host, or one without a host, which holds defaults. */
        protected Entry(@Nullable K host) {
            super(host);
        }

        /** Returns the value of a field, boxed; what is held weakly or softly is followed. */
        protected abstract @Nullable Object read(int field);

        /**
         * Sets a non-final field if it has the expected value, which is compared by identity, and by value if it is primitive.
         */
        protected abstract boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value);

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

        /** Says whether the entry was let go of while its host lived. */
        boolean retired() {
            return false;
        }
    }
}
