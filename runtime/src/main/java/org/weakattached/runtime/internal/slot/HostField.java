package org.weakattached.runtime.internal.slot;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The field that the agent gave a class. Whatever copies fields, {@code clone} first of all, copies the slot, too, so each chain ends
 * with the host that it belongs to.
 *
 * <p>A record, as HotSpot takes the fields of records for constants where the record itself is one.
 *
 * @param handle reads and writes the field
 */
public record HostField(VarHandle handle) implements Slot<Object> {

    @Override
    public @Nullable Object get(Object host) {
        return handle.getAcquire(host);
    }

    @Override
    public boolean compareAndSet(Object host, @Nullable Object expected, @Nullable Object value) {
        return handle.compareAndSet(host, expected, value);
    }

    @Override
    public Object end(Object host) {
        return host;
    }
}
