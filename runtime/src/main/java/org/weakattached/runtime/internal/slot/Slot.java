package org.weakattached.runtime.internal.slot;

import org.jspecify.annotations.Nullable;

/**
 * A reference in each host for what extensions attach to it.
 *
 * @param <H> the type of the hosts
 */
public interface Slot<H> {

    /** Returns what is in the slot, with acquire semantics at least. */
    @Nullable Object get(H host);

    /** Sets the slot if the very object that is expected is in it, and returns whether it did; like a volatile write. */
    boolean compareAndSet(H host, @Nullable Object expected, @Nullable Object value);

    /**
     * Returns what a chain in the slot of the host ends with. Where a copy of a host may have the slot's content, too, that is the
     * host itself, so that a chain tells whose it is; where it has not, null.
     */
    @Nullable Object end(H host);
}
