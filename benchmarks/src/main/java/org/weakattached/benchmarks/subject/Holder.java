package org.weakattached.benchmarks.subject;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** What users of a map put into it where a host has more than one attribute. */
final class Holder {
    private static final VarHandle TEXT = Handles.find(MethodHandles.lookup(), Holder.class, "text", String.class);
    private static final VarHandle COUNT = Handles.find(MethodHandles.lookup(), Holder.class, "count", int.class);

    @SuppressWarnings("UnusedVariable") // by the handle only
    private volatile @Nullable String text;

    @SuppressWarnings("UnusedVariable") // by the handle only
    private volatile int count;

    static @Nullable String textOf(@Nullable Holder holder) {
        return holder == null ? null : (String) TEXT.getAcquire(holder);
    }

    void setText(String value) {
        TEXT.setRelease(this, value);
    }

    int increment() {
        return (int) COUNT.getAndAdd(this, 1);
    }
}
