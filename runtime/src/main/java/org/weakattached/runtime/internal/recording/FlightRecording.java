package org.weakattached.runtime.internal.recording;

import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.zero;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import jdk.jfr.FlightRecorder;
import org.weakattached.runtime.internal.jvm.JdkOnly;
import org.weakattached.runtime.internal.jvm.Log;

/**
 * Tells Java's flight recorder of extensions and of reclaiming, where the JVM has one and somebody uses it. Until then, no more is
 * done than to ask now and then whether it was initialized.
 *
 * <p>The recorder never forgets whom it is to ask for periodic events. So it is given a hook of {@link JdkOnly} that reaches this
 * library through a weak reference, and does nothing once that is cleared.
 */
public final class FlightRecording {
    private static final boolean POSSIBLE = isPossible();
    private static final AtomicBoolean JOINED = new AtomicBoolean();

    /** What the hook reaches; nothing else keeps it alive. */
    private static final Runnable COMMIT = new Commit();

    private static volatile Supplier<List<ExtensionState>> extensions = List::of;

    private FlightRecording() {}

    /** A class, since a reference to the method would look for the event when this class is initialized. */
    private static final class Commit implements Runnable {
        @Override
        public void run() {
            extensions.get().forEach(ExtensionEvent::commit);
        }
    }

    /** In a named module, this one may not see the recorder's although it is there, and a class loader may hide it. */
    private static boolean isPossible() {
        return ModuleLayer.boot()
                .findModule("jdk.jfr")
                .filter(FlightRecording.class.getModule()::canRead)
                .filter(FlightRecording::isSeen)
                .isPresent();
    }

    /** Some class loaders pass on nothing but {@code java.*}. */
    private static boolean isSeen(Module recorder) {
        try {
            return Class.forName("jdk.jfr.FlightRecorder", false, FlightRecording.class.getClassLoader())
                            .getModule()
                    == recorder;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean isPrepared() {
        return POSSIBLE && FlightRecorder.isInitialized();
    }

    /** Has extensions shown from now on, as the supplier lists them whenever the recorder asks. */
    public static void show(Supplier<List<ExtensionState>> inUse) {
        extensions = inUse;
        join();
    }

    /** Sees to it that whatever is recorded from now on can show extensions, if the recorder was initialized. */
    public static void join() {
        if (isPrepared() && !JOINED.get() && JOINED.compareAndSet(false, true)) {
            try {
                JdkOnly.inBackground("weakattached-recording-start", FlightRecording::addHook);
            } catch (Throwable e) {
                failed(e);
            }
        }
    }

    /**
     * Initializes the events first, which registers them. To have the recorder register one would be wrong: it takes a lock and
     * then initializes the class, while the initializer that it gave the class waits for the lock, in another thread.
     */
    private static void addHook() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            lookup.ensureInitialized(ReclaimingEvent.class);
            lookup.ensureInitialized(ExtensionEvent.class);
            JdkOnly.run(JdkOnly.runnable(adder(new WeakReference<>(COMMIT))), JdkOnly.anyThreadWillDo());
        } catch (Throwable e) {
            failed(e);
        }
    }

    private static void failed(Throwable failure) {
        Log.warn("flight recordings will not show extensions", failure);
    }

    /** Returns what adds the hook: get what the reference refers to, and run it if it is there. */
    private static MethodHandle adder(Reference<Object> commit) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle get = lookup.findVirtual(Reference.class, "get", methodType(Object.class))
                .bindTo(commit);
        MethodHandle isThere = lookup.findStatic(Objects.class, "nonNull", methodType(boolean.class, Object.class));
        MethodHandle run = lookup.findVirtual(Runnable.class, "run", methodType(void.class))
                .asType(methodType(void.class, Object.class));
        MethodHandle ignore = dropArguments(zero(void.class), 0, Object.class);
        Runnable hook = JdkOnly.runnable(collectArguments(guardWithTest(isThere, run, ignore), 0, get));
        MethodHandle add = lookup.findStatic(
                FlightRecorder.class, "addPeriodicEvent", methodType(void.class, Class.class, Runnable.class));
        return insertArguments(add, 0, ExtensionEvent.class, hook);
    }

    /** Begins a burst of reclaiming, and returns what ends it, with the number of entries that were reclaimed. */
    public static LongConsumer burst() {
        try {
            return isPrepared() ? ReclaimingEvent.begun()::ended : FlightRecording::unrecorded;
        } catch (OutOfMemoryError e) {
            // It is more important to reclaim.
            return FlightRecording::unrecorded;
        }
    }

    private static void unrecorded(long entries) {}
}
