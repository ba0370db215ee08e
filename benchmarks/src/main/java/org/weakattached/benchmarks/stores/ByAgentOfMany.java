package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** With hosts of several classes: in their slots where the agent runs, in a side-table where it does not. */
final class ByAgentOfMany implements Keeping<Guest> {
    /** What is attached. */
    @AttachedTo(value = Guest.class, store = AgentStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    private final Turns<Guest> hosts;

    ByAgentOfMany(int classes) {
        hosts = new Turns<>(Guest.CLASSES, classes);
    }

    @Override
    public Guest host() {
        return hosts.next();
    }

    @Override
    public void attach(Guest host, Object value) {
        ByAgentOfMany_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Guest host) {
        return ByAgentOfMany_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Guest host, int count) {
        ByAgentOfMany_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Guest host) {
        return ByAgentOfMany_ExtraAccessors.getCount(host);
    }
}
