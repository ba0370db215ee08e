package org.weakattached.runtime.internal.reclaim;

import static java.lang.invoke.MethodHandles.catchException;
import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.whileLoop;
import static java.lang.invoke.MethodHandles.zero;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.JdkOnly;
import org.weakattached.runtime.internal.jvm.Log;

/**
 * The daemon thread that waits for references to be enqueued. It pins no class loader: while it waits, nothing on its stack
 * and nothing that it holds is of this library or of whoever made it start.
 *
 * <p>Its loop is composed of method handles on classes of the JDK, and reaches this library through a weak reference only,
 * which is looked at between waits; the loop ends when that is cleared. {@link JdkOnly} constructs the thread.
 */
final class ReclaimingThread {
    private static final long WAIT_MILLIS = 1000;
    private static final long START_NANOS = 10_000_000_000L;
    private static final String NAME = "weakattached-reclaimer";

    private static final int ENDED = 0;
    private static final int STARTING = 1;
    private static final int RUNNING = 2;

    private final ReferenceQueue<Object> queue;
    private final Consumer<@Nullable Object> turn;
    private final BooleanSupplier needed;
    private final AtomicInteger state = new AtomicInteger(ENDED);
    private volatile long startedAt;

    /** What the loop reaches through its weak reference; nothing else keeps it alive. */
    private volatile @Nullable Life life;

    /**
     * @param turn what to do at the start, with a reference that was enqueued, and with null when none was for a while
     * @param needed whether the thread must go on after that
     */
    ReclaimingThread(ReferenceQueue<Object> queue, Consumer<@Nullable Object> turn, BooleanSupplier needed) {
        this.queue = queue;
        this.turn = turn;
        this.needed = needed;
    }

    /** One thread, from its start to its end. */
    private final class Life implements Consumer<@Nullable Object> {
        final WeakReference<Object> handle = new WeakReference<>(this);

        @Override
        public void accept(@Nullable Object enqueued) {
            if (life != this) {
                handle.clear();
                turn.accept(enqueued);
                return;
            }
            state.set(RUNNING);
            turn.accept(enqueued);
            if (!needed.getAsBoolean()) {
                end();
            }
        }

        /** Ends, unless work came in between: whoever brings some does so first, and looks at the state then. */
        private void end() {
            state.set(ENDED);
            if (!needed.getAsBoolean() || !state.compareAndSet(ENDED, RUNNING)) {
                handle.clear();
            }
        }
    }

    /** Must be called after there is work. */
    void ensureRunning() {
        if (state.get() != RUNNING) {
            start();
        }
    }

    private void start() {
        if (state.compareAndSet(ENDED, STARTING)) {
            prepare(JdkOnly.anyThreadWillDo());
        } else if (state.get() == STARTING && System.nanoTime() - startedAt > START_NANOS) {
            // The common pool does not get to it. A pinned loader is better than values that are never released.
            prepare(true);
        }
    }

    /** Composes the loop in a thread of its own, for which no accessor waits. */
    private void prepare(boolean anyThreadWillDo) {
        startedAt = System.nanoTime();
        try {
            JdkOnly.inBackground(NAME + "-start", () -> launch(anyThreadWillDo));
        } catch (Throwable e) {
            failed(e);
        }
    }

    private void launch(boolean anyThreadWillDo) {
        Life previous = life;
        try {
            Life next = new Life();
            Runnable starter = starter(next.handle);
            life = next;
            new WeakReference<>(queue, queue).enqueue();
            JdkOnly.run(starter, anyThreadWillDo);
        } catch (Throwable e) {
            life = previous;
            failed(e);
        }
    }

    private void failed(Throwable failure) {
        state.set(ENDED);
        Log.warn("the reclaiming thread did not start; the next attachment tries again", failure);
    }

    /** Returns what constructs the thread and starts it. */
    private Runnable starter(Reference<Object> handle) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle construct = lookup.findConstructor(
                Thread.class,
                methodType(void.class, ThreadGroup.class, Runnable.class, String.class, long.class, boolean.class));
        MethodHandle setDaemon = lookup.findVirtual(Thread.class, "setDaemon", methodType(void.class, boolean.class));
        MethodHandle setLoader =
                lookup.findVirtual(Thread.class, "setContextClassLoader", methodType(void.class, ClassLoader.class));
        MethodHandle start = lookup.findVirtual(Thread.class, "start", methodType(void.class));

        MethodHandle launch = foldArguments(start, insertArguments(setLoader, 1, (Object) null));
        launch = foldArguments(launch, insertArguments(setDaemon, 1, true));
        Runnable loop = JdkOnly.runnable(loop(handle));
        return JdkOnly.runnable(
                collectArguments(launch, 0, insertArguments(construct, 0, topGroup(), loop, NAME, 0L, false)));
    }

    /** Returns the loop: while the handle refers to a life, wait for a reference, then pass it on. */
    private MethodHandle loop(Reference<Object> handle) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle get = lookup.findVirtual(Reference.class, "get", methodType(Object.class))
                .bindTo(handle);
        MethodHandle remove = insertArguments(
                lookup.findVirtual(ReferenceQueue.class, "remove", methodType(Reference.class, long.class)),
                0,
                queue,
                WAIT_MILLIS);
        MethodHandle accept = lookup.findVirtual(Consumer.class, "accept", methodType(void.class, Object.class));
        MethodHandle isAlive = filterReturnValue(
                get, lookup.findStatic(Objects.class, "nonNull", methodType(boolean.class, Object.class)));

        MethodHandle pass = collectArguments(accept, 0, get.asType(methodType(Consumer.class)));
        MethodHandle body = collectArguments(pass, 0, remove.asType(methodType(Object.class)));
        MethodHandle ignore = dropArguments(zero(void.class), 0, Throwable.class);
        return whileLoop(null, isAlive, catchException(body, Throwable.class, ignore));
    }

    private static ThreadGroup topGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
