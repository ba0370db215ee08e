package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.slot.HostField;
import org.weakattached.runtime.internal.slot.Link;
import org.weakattached.runtime.internal.slot.SlotChain;

/**
 * The slot that all hosts inherit from one class.
 *
 * @param slot the slot
 */
record SlotOfAll(HostField slot) implements HostSlot {

    @Override
    public boolean isIn(Object host) {
        return true;
    }

    @Override
    public @Nullable Object load(Object host, Class<?> key) {
        return SlotChain.load(slot, host, key);
    }

    @Override
    public Object storeIfAbsent(Object host, Class<?> key, Object entry) {
        return SlotChain.addIfAbsent(slot, host, key, (Link) entry);
    }

    @Override
    public boolean remove(Object host, Class<?> key) {
        return SlotChain.remove(slot, host, key);
    }
}
