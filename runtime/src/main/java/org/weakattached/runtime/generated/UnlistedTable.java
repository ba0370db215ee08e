package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.jvm.Handles;

/**
 * What the tables of extensions with a store have in common: what needs a given host works, and what needs all of them does not.
 * It has nothing of its own but the defaults.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
abstract class UnlistedTable<K, E extends AttachedFields> implements EntryTable<K, E> {
    private static final VarHandle DEFAULTS =
            Handles.find(MethodHandles.lookup(), UnlistedTable.class, "defaults", AttachedFields.class);

    private final String extension;
    private final Class<?> hostType;
    private volatile @Nullable E defaults;

    UnlistedTable(String extension, Class<?> hostType) {
        this.extension = Objects.requireNonNull(extension, "extension");
        this.hostType = Objects.requireNonNull(hostType, "hostType");
    }

    /** A store cannot be asked about what is none of its hosts. */
    @Override
    @SuppressWarnings("unchecked") // as far as the erased type tells
    public final @Nullable E lookup(Object key) {
        return hostType.isInstance(key) ? find((K) key) : null;
    }

    @Override
    public void requireHost(K host, String parameter) {
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
}
