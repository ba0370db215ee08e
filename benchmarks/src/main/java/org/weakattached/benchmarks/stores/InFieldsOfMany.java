package org.weakattached.benchmarks.stores;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** In fields that hosts of several classes inherit. */
final class InFieldsOfMany implements Keeping<Resident> {
    private static final VarHandle VALUE = find("value", Object.class);
    private static final VarHandle COUNT = find("count", int.class);

    private final Turns<Resident> hosts;

    InFieldsOfMany(int classes) {
        hosts = new Turns<>(Resident.CLASSES, classes);
    }

    @Override
    public Resident host() {
        return hosts.next();
    }

    @Override
    public void attach(Resident host, Object value) {
        VALUE.setRelease(host, value);
    }

    @Override
    public @Nullable Object value(Resident host) {
        return VALUE.getAcquire(host);
    }

    @Override
    public void setCount(Resident host, int count) {
        COUNT.setRelease(host, count);
    }

    @Override
    public int count(Resident host) {
        return (int) COUNT.getAcquire(host);
    }

    private static VarHandle find(String name, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Resident.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
