package org.weakattached.benchmarks.stores;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** In fields of the host itself: the limit. */
final class InFields implements Keeping<InFields.Fielded> {
    private static final VarHandle VALUE = find("value", Object.class);
    private static final VarHandle COUNT = find("count", int.class);

    /** A host with fields. */
    @SuppressWarnings("UnusedVariable") // by the handles only
    static final class Fielded {
        private @Nullable Object value;
        private int count;
    }

    @Override
    public Fielded host() {
        return new Fielded();
    }

    @Override
    public void attach(Fielded host, Object value) {
        VALUE.setRelease(host, value);
    }

    @Override
    public @Nullable Object value(Fielded host) {
        return VALUE.getAcquire(host);
    }

    @Override
    public void setCount(Fielded host, int count) {
        COUNT.setRelease(host, count);
    }

    @Override
    public int count(Fielded host) {
        return (int) COUNT.getAcquire(host);
    }

    private static VarHandle find(String name, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Fielded.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
