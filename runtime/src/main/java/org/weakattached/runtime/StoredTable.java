package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link WeakKeyTable} is where the hosts keep their entries themselves: it finds and makes them, and has nothing of its
 * own but the defaults. It is the base of what the processor generates for an extension with a store; it is not meant to be
 * extended by hand.
 *
 * <p>All operations may be called by any number of threads. Initial values are computed outside any lock. Where threads race to
 * attach to the same host, one entry is chosen, and returned to all of them.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
public abstract class StoredTable<K, E extends StoredTable.Entry> {
    private static final VarHandle DEFAULTS =
            Handles.find(MethodHandles.lookup(), StoredTable.class, "defaults", Entry.class);

    private final String extension;
    private volatile @Nullable Entry defaults;

    /** Makes the table of an extension, by its canonical name. */
    protected StoredTable(String extension) {
        this.extension = Objects.requireNonNull(extension, "extension");
    }

    /**
     * Makes the entry of a host that has none yet, without storing it. Runs the extension's code, outside any lock; may run more
     * than once for a host, where threads race.
     */
    protected abstract E create(K host);

    /** Makes the entry of no host that holds the defaults, for a table that has them. Runs the extension's code. */
    protected E createDefaults() {
        throw new AssertionError("a table without defaults");
    }

    /** Calls {@link AttachmentStore#load}. */
    protected abstract @Nullable Object load(K host);

    /** Calls {@link AttachmentStore#storeIfAbsent}. */
    protected abstract Object storeIfAbsent(K host, E entry);

    /** Calls {@link AttachmentStore#remove}. */
    protected abstract boolean remove(K host);

    /**
     * Returns the entry of a host, or null if nothing is attached to it.
     *
     * @throws NullPointerException if the host is null
     */
    public final @Nullable E find(K host) {
        Object found = load(Objects.requireNonNull(host, "host"));
        return found == null ? null : entry(found);
    }

    /**
     * Returns the entry of a host, made now if nothing was attached to it.
     *
     * @throws NullPointerException if the host is null
     * @throws IllegalArgumentException if the host has no identity
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
        Entry made = defaults;
        return made != null ? entry(made) : makeDefaults();
    }

    /**
     * Takes everything off a host, and says whether there was anything.
     *
     * @throws NullPointerException if the host is null
     */
    public final boolean detach(K host) {
        return remove(Objects.requireNonNull(host, "host"));
    }

    /** Returns the live map of one attached field, for generated code. */
    public final <V> WeakKeyDictionary<K, V> dictionary(int field, FieldKind kind) {
        return new WeakKeyDictionary<>(new StoredEntries<>(this), field, kind);
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

    private E attachNew(K host) {
        Identity.require(host, "host");
        return store(create(host), host);
    }

    private E makeDefaults() {
        E made = createDefaults();
        return DEFAULTS.compareAndSet(this, null, made) ? made : defaults();
    }

    /** Stores an entry unless its host has one, and returns the one that the host has then. */
    final E store(E candidate, K host) {
        return entry(storeIfAbsent(host, candidate));
    }

    final String extension() {
        return extension;
    }

    @SuppressWarnings("unchecked") // only create and createDefaults make entries
    private E entry(Object entry) {
        return (E) entry;
    }

    /** What is attached to one host: in generated subclasses, the fields. */
    public abstract static class Entry {
        /** The entry behind this one in the same slot, where it is in one. */
        @Nullable Entry next;

        /** Makes an entry of a host, or one without a host, which holds defaults. */
        protected Entry() {}

        /** Returns the value of a field, boxed; what is held weakly or softly is followed. */
        protected abstract @Nullable Object read(int field);

        /**
         * Sets a non-final field if it has the expected value, which is compared by identity, and by value if it is primitive.
         */
        protected abstract boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value);

        /**
         * Returns, for example, {@code TraceAccessors$Entry@3c4d <kept by its host>}: what refers to an entry is its host, and the
         * entry does not know it. No method of a value is called.
         */
        @Override
        public String toString() {
            return Shown.type(this) + "@" + Integer.toHexString(System.identityHashCode(this)) + " <kept by its host>";
        }
    }
}
