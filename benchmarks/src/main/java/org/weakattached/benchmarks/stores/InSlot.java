package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** In a slot that the class of the hosts has. */
final class InSlot implements Keeping<Slotted> {
    /** What is attached. */
    @AttachedTo(value = Slotted.class, store = SlotStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public Slotted host() {
        return new Slotted();
    }

    @Override
    public void attach(Slotted host, Object value) {
        InSlot_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Slotted host) {
        return InSlot_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Slotted host, int count) {
        InSlot_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Slotted host) {
        return InSlot_ExtraAccessors.getCount(host);
    }
}
