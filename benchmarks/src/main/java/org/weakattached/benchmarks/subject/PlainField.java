package org.weakattached.benchmarks.subject;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Fields of the host itself: the limit. */
final class PlainField implements Subject {
    private static final VarHandle TEXT = Handles.find(MethodHandles.lookup(), Host.class, "text", String.class);
    private static final VarHandle COUNT = Handles.find(MethodHandles.lookup(), Host.class, "count", int.class);

    @Override
    public @Nullable String read(Host host) {
        return (String) TEXT.getAcquire(host);
    }

    @Override
    public void attach(Host host, String text) {
        write(host, text);
    }

    @Override
    public void write(Host host, String text) {
        TEXT.setRelease(host, text);
    }

    @Override
    public int increment(Host host) {
        return (int) COUNT.getAndAdd(host, 1);
    }
}
