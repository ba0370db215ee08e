package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;

/**
 * What there is where no host has a slot.
 *
 * @param table the entries
 * @param refusal what the use of any host is refused with; null if the table will do
 */
record NoSlot(SideTable table, @Nullable String refusal) implements HostSlot {

    @Override
    public boolean isIn(Object host) {
        if (refusal != null) {
            throw new IllegalStateException(refusal);
        }
        return false;
    }

    @Override
    public @Nullable Object find(Object host) {
        return isIn(host) ? null : table.find(host);
    }

    @Override
    public Object link(Object host, Object entry) {
        return table.link(host, entry);
    }

    @Override
    public boolean detach(Object host) {
        return !isIn(host) && table.detach(host);
    }
}
