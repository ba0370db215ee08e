package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.slot.HostField;
import org.weakattached.runtime.internal.slot.Link;
import org.weakattached.runtime.internal.slot.SlotChain;

/**
 * The slot that all hosts inherit from one class.
 *
 * @param key the class of the entries
 * @param slot the slot
 * @param areDistinct whether all hosts are known to have an identity
 */
record SlotOfAll(Class<?> key, HostField slot, boolean areDistinct) implements HostSlot {

    @Override
    public boolean isIn(Object host) {
        return true;
    }

    @Override
    public @Nullable Object find(Object host) {
        return SlotChain.load(slot, host, key);
    }

    @Override
    public Object link(Object host, Object entry) {
        return SlotChain.addIfAbsent(slot, host, key, (Link) entry);
    }

    @Override
    public boolean detach(Object host) {
        return SlotChain.remove(slot, host, key);
    }
}
