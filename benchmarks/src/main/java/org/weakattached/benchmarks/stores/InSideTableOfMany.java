package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** In a weak side-table, as without a store, with hosts of several classes. */
final class InSideTableOfMany implements Keeping<Guest> {
    /** What is attached. */
    @AttachedTo(Guest.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    private final Turns<Guest> hosts;

    InSideTableOfMany(int classes) {
        hosts = new Turns<>(Guest.CLASSES, classes);
    }

    @Override
    public Guest host() {
        return hosts.next();
    }

    @Override
    public void attach(Guest host, Object value) {
        InSideTableOfMany_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Guest host) {
        return InSideTableOfMany_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Guest host, int count) {
        InSideTableOfMany_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Guest host) {
        return InSideTableOfMany_ExtraAccessors.getCount(host);
    }
}
