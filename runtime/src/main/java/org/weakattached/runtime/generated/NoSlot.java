package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;

/**
 * What there is where no host has a slot.
 *
 * @param refusal what the use of any host is refused with; null if a side-table will do
 */
record NoSlot(@Nullable String refusal) implements HostSlot {

    @Override
    public boolean isIn(Object host) {
        if (refusal != null) {
            throw new IllegalStateException(refusal);
        }
        return false;
    }

    @Override
    public Object load(Object host) {
        return isIn(host) ? storeIfAbsent(host, host) : BESIDE;
    }

    @Override
    public Object storeIfAbsent(Object host, Object entry) {
        throw new AssertionError("no slot");
    }

    @Override
    public boolean remove(Object host) {
        throw new AssertionError("no slot");
    }
}
