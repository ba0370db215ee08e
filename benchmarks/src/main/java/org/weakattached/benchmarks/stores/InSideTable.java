package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** In a weak side-table, as without a store. */
final class InSideTable implements Keeping<Bare> {
    /** What is attached. */
    @AttachedTo(Bare.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public Bare host() {
        return new Bare();
    }

    @Override
    public void attach(Bare host, Object value) {
        InSideTable_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Bare host) {
        return InSideTable_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Bare host, int count) {
        InSideTable_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Bare host) {
        return InSideTable_ExtraAccessors.getCount(host);
    }
}
