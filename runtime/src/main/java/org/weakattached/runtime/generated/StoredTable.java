package org.weakattached.runtime.generated;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Shown;
import org.weakattached.runtime.internal.slot.Link;

/**
 * What a {@link WeakKeyTable} is where the hosts keep their entries themselves, in a store. It is the base of what the processor
 * generates for an extension with a store; it is not meant to be extended by hand.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
public abstract class StoredTable<K, E extends StoredTable.Entry> extends UnlistedTable<K, E> {
    /** Makes the table of an extension, by its canonical name, and the erased type of its hosts. */
    protected StoredTable(String extension, Class<?> hostType) {
        super(extension, hostType);
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
    public final boolean isKeptByHost(K host) {
        Objects.requireNonNull(host, "host");
        return true;
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
