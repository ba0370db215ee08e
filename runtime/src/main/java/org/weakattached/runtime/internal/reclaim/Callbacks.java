package org.weakattached.runtime.internal.reclaim;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.JdkOnly;
import org.weakattached.runtime.internal.jvm.Log;

/**
 * Runs the code of others that waits for a collection: the {@code close} of values, callbacks, the {@code equals} of keys. One after the
 * other, in a thread that sweeps nothing, so that code that blocks holds up no more than other such code.
 *
 * <p>The thread, a daemon, is there only while something waits. So it may have frames of this library and be made by whoever comes:
 * the class loaders that it keeps are kept for no longer.
 */
public final class Callbacks {
    /** Run by a thread of their own. */
    static final Callbacks IN_THREAD = new Callbacks(true);

    /** Run by the operations that attach. */
    static final Callbacks INLINE = new Callbacks(false);

    private static final String NAME = "weakattached-callbacks";

    private final boolean inThread;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();

    private Callbacks(boolean inThread) {
        this.inThread = inThread;
    }

    /** Has something run, after all that waits already, once somebody calls {@link #ensureRunning}. */
    public void add(Runnable action) {
        waiting.add(action);
    }

    /** Has those of the values that are there closed. A failure is logged, and goes no further. */
    public void close(@Nullable AutoCloseable[] values) {
        for (AutoCloseable value : values) {
            if (value != null) {
                add(() -> closeQuietly(values));
                return;
            }
        }
    }

    /** Closes what is there, now. A failure is logged, and goes no further. */
    public static void closeQuietly(@Nullable AutoCloseable[] values) {
        for (AutoCloseable value : values) {
            if (value != null) {
                closeQuietly(value);
            }
        }
    }

    private static void closeQuietly(AutoCloseable value) {
        try {
            value.close();
        } catch (Throwable e) {
            Log.warn("closing " + value.getClass().getName() + " failed", e);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Must be called after something was added, where it cannot fail half-way; if it fails itself, the next turn tries again. */
    public void ensureRunning() {
        if (inThread && !waiting.isEmpty() && running.compareAndSet(false, true)) {
            try {
                JdkOnly.inBackground(NAME, this::runAll);
            } catch (Throwable e) {
                running.set(false);
                // No thread, or no memory or stack for one.
            }
        }
    }

    private void runAll() {
        do {
            while (runOne()) {
                Thread.interrupted(); // what an action did to its thread is not for the next one
            }
            running.set(false);
        } while (!waiting.isEmpty() && running.compareAndSet(false, true));
    }

    /** Runs what has waited longest, and returns whether there was anything. */
    boolean runOne() {
        Runnable action = waiting.poll();
        if (action == null) {
            return false;
        }
        try {
            action.run();
        } catch (Throwable e) {
            Log.warn("a callback failed", e);
        }
        return true;
    }
}
