package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.identity.Shown;
import org.weakattached.runtime.internal.jvm.Handles;
import org.weakattached.runtime.internal.slot.Link;

/**
 * What a {@link WeakKeyTable} is where the hosts keep their entries themselves, in a store: it has nothing of its own but the
 * defaults. What needs a given host works, and what needs all of them does not. It is the base of what the processor generates
 * for an extension with a store; it is not meant to be extended by hand.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
public abstract class StoredTable<K, E extends StoredTable.Entry> implements EntryTable<K, E> {
    private static final VarHandle DEFAULTS =
            Handles.find(MethodHandles.lookup(), StoredTable.class, "defaults", Entry.class);

    private final String extension;
    private final Class<?> hostType;
    private volatile @Nullable E defaults;

    /** Makes the table of an extension, by its canonical name, and the erased type of its hosts. */
    protected StoredTable(String extension, Class<?> hostType) {
        this.extension = Objects.requireNonNull(extension, "extension");
        this.hostType = Objects.requireNonNull(hostType, "hostType");
    }

    /** Calls {@code AttachmentStore.load}. */
    protected abstract @Nullable Object load(K host);

    /** Calls {@code AttachmentStore.storeIfAbsent}. */
    protected abstract Object storeIfAbsent(K host, E entry);

    /** Calls {@code AttachmentStore.remove}. */
    protected abstract boolean remove(K host);

    @Override
    @SuppressWarnings("unchecked") // only create makes entries that are stored
    public final @Nullable E find(K host) {
        return (E) load(Objects.requireNonNull(host, "host"));
    }

    /** A store cannot be asked about what is none of its hosts. */
    @Override
    @SuppressWarnings("unchecked") // as far as the erased type tells
    public final @Nullable E lookup(Object key) {
        return hostType.isInstance(key) ? find((K) key) : null;
    }

    @Override
    @SuppressWarnings("unchecked") // only create makes entries that are stored
    public final E link(E candidate, K host) {
        return (E) storeIfAbsent(host, candidate);
    }

    @Override
    public final boolean detach(K host) {
        return remove(Objects.requireNonNull(host, "host"));
    }

    @Override
    public final void requireHost(K host, String parameter) {
        Identities.require(host, parameter);
    }

    @Override
    public final @Nullable E madeDefaults() {
        return defaults;
    }

    @Override
    public final void keepDefaults(E made) {
        DEFAULTS.compareAndSet(this, null, made);
    }

    @Override
    public final boolean isClosed() {
        return false;
    }

    @Override
    public final IllegalStateException refusal() {
        throw new AssertionError("a table that cannot be closed");
    }

    @Override
    public final String unlisted() {
        return "the attachments of " + extension + " are kept by their hosts, which nobody lists";
    }

    @Override
    public final Iterator<E> entries() {
        throw unsupported();
    }

    @Override
    public final K host(E entry) {
        throw unsupported();
    }

    @Override
    public final long size() {
        throw unsupported();
    }

    @Override
    public final long attached() {
        throw unsupported();
    }

    @Override
    public final long reclaimed() {
        throw unsupported();
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(unlisted());
    }

    /** What is attached to one host: in generated subclasses, the fields. */
    @SuppressWarnings("exports") // what is above it is nobody else's business
    public abstract static class Entry extends Link implements AttachedFields {

        /** Makes an entry of a host, or one without a host, which holds defaults. */
        protected Entry() {}

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
