package org.weakattached.runtime.generated;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What there is where no host has a slot.
 *
 * @param table the entries
 * @param refusal what the use of any host is refused with; null if the table will do
 * @param untold tells the program that there is no slot, when something is first attached; null inside once it has. Earlier would be
 *     while the accessors are initialized, and a thread that logs by its own extension would wait for that, and be waited for
 */
record NoSlot(SideTable table, @Nullable String refusal, AtomicReference<@Nullable Runnable> untold)
        implements HostSlot {

    static NoSlot refusing(String refusal) {
        return new NoSlot(new SideTable(true), refusal, new AtomicReference<>());
    }

    static NoSlot telling(SideTable table, Runnable untold) {
        return new NoSlot(table, null, new AtomicReference<>(untold));
    }

    @Override
    public boolean areDistinct() {
        return false;
    }

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
        Object linked = table.link(host, entry);
        if (untold.getPlain() != null) {
            tell();
        }
        return linked;
    }

    private void tell() {
        Runnable telling = untold.getAndSet(null);
        if (telling != null) {
            telling.run();
        }
    }

    @Override
    public boolean detach(Object host) {
        return !isIn(host) && table.detach(host);
    }
}
