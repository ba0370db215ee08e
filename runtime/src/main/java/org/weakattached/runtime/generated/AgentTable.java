package org.weakattached.runtime.generated;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an extension with {@code AgentStore}: each in the slot of its host if that has one, in a weak side-table otherwise.
 * It is the base of what the processor generates; it is not meant to be extended by hand.
 *
 * @param <K> the host type
 * @param <E> what the entries of both kinds have in common
 */
public abstract class AgentTable<K, E extends AttachedFields> extends UnlistedTable<K, E> {

    /** Makes the table of an extension, by its canonical name, and the erased type of its hosts. */
    protected AgentTable(String extension, Class<?> hostType) {
        super(extension, hostType);
    }

    /** Returns where the entries are, a constant. */
    protected abstract HostSlot slot();

    /** Makes the entry of a host that has a slot, as {@link EntryTable#create} does. */
    protected abstract E createKept(K host);

    /** Makes the entry of a host that has none, as {@link EntryTable#create} does. */
    protected abstract E createInTable(K host);

    @Override
    public final E create(K host) {
        return slot().isIn(host) ? createKept(host) : createInTable(host);
    }

    /** Where the class tells, no object is asked, which would take as long as all the rest. */
    @Override
    public final void requireHost(K host, String parameter) {
        if (!slot().areDistinct()) {
            super.requireHost(host, parameter);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only create makes entries that are linked
    public final @Nullable E find(K host) {
        return (E) slot().find(Objects.requireNonNull(host, "host"));
    }

    @Override
    @SuppressWarnings("unchecked") // only create makes entries that are linked
    public final E link(E candidate, K host) {
        return (E) slot().link(host, candidate);
    }

    @Override
    public final boolean detach(K host) {
        return slot().detach(Objects.requireNonNull(host, "host"));
    }

    @Override
    public final boolean isKeptByHost(K host) {
        return slot().isIn(Objects.requireNonNull(host, "host"));
    }
}
