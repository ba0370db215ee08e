package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** With hosts of a class: in their slots where the agent runs, in a side-table where it does not. */
final class ByAgent implements Keeping<Untouched> {
    /** What is attached. */
    @AttachedTo(value = Untouched.class, store = AgentStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public Untouched host() {
        return new Untouched();
    }

    @Override
    public void attach(Untouched host, Object value) {
        ByAgent_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Untouched host) {
        return ByAgent_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Untouched host, int count) {
        ByAgent_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Untouched host) {
        return ByAgent_ExtraAccessors.getCount(host);
    }
}
