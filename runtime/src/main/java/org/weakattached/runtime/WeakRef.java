package org.weakattached.runtime;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.reclaim.WatchedReference;

/**
 * A weak reference that compares as its referent does, shows itself readably, and can call back when its referent is gone.
 *
 * <p>The idea is that of Python's {@code weakref.ref}. Two references are equal when their referents are alive and equal; a
 * dead one equals only itself. The hash is the referent's.
 *
 * <p>A referent is neither null nor without identity, as an {@code Integer} is, or what {@code List.of} returns. References may
 * be used by any number of threads. Not even one that waits to call back keeps itself or its referent alive, but whatever
 * its function refers to stays as long as the reference.
 *
 * @param <T> the type of the referent
 */
public final class WeakRef<T> extends WeakReference<T> {
    /** The references that wait to call back, which the reclaiming thread stays for. They are held weakly: nobody need want them. */
    private static final WeakSet<WeakRef<?>> WAITING = new WeakSet<>();

    /** What calls back. Only this reference refers to it, so that it goes with this. */
    private @Nullable Watch<T> watch;

    /** The referent's hash, once somebody asked for it. */
    private @Nullable Integer hash;

    private WeakRef(T referent) {
        super(referent);
    }

    private static final class Watch<T> extends WatchedReference<T> {
        private final WeakRef<T> ref;
        private final Consumer<? super WeakRef<T>> onCollected;

        Watch(T referent, WeakRef<T> ref, Consumer<? super WeakRef<T>> onCollected) {
            super(referent, false);
            this.ref = ref;
            this.onCollected = onCollected;
        }

        /** Calls back, unless the reference was cleared meanwhile. */
        @Override
        public void run() {
            if (WAITING.remove(ref)) {
                onCollected.accept(ref);
            }
        }
    }

    /**
     * Returns a new weak reference.
     *
     * @throws NullPointerException if the referent is null
     * @throws IllegalArgumentException if the referent has no identity
     */
    public static <T> WeakRef<T> of(T referent) {
        return new WeakRef<>(Identities.require(referent, "referent"));
    }

    /** Returns a new weak reference to what the JVM can refer to weakly. */
    static <T> WeakRef<T> ofAny(T referent) {
        return new WeakRef<>(Identities.requireReferable(referent, "referent"));
    }

    /**
     * Returns a new weak reference that calls back when its referent was collected.
     *
     * <p>The function gets the reference, which is dead by then. It is called once, some time after the collection, by a thread that
     * runs all such functions one after the other, and the {@code close} of values, too. So a function that takes long, or blocks,
     * holds up the others, though never the reclaiming of anything: hand such work over to an executor of your own. The function is
     * never called when the reference itself was collected before, or {@linkplain #clear() cleared}. What it throws is logged
     * and goes no further. A function that refers to the referent keeps it alive, and so is never called.
     *
     * @throws NullPointerException if the referent or the function is null
     * @throws IllegalArgumentException if the referent has no identity
     */
    public static <T> WeakRef<T> of(T referent, Consumer<? super WeakRef<T>> onCollected) {
        Objects.requireNonNull(onCollected, "onCollected");
        WeakRef<T> ref = of(referent);
        ref.watch = new Watch<>(referent, ref, onCollected);
        try {
            WAITING.add(ref);
            return ref;
        } finally {
            // One that died before would be taken for one that was cleared.
            Reference.reachabilityFence(referent);
        }
    }

    /** Returns whether the referent was neither collected nor cleared. It may be collected right afterwards. */
    public boolean isAlive() {
        return !refersTo(null);
    }

    /** Releases the referent; if the reference was to call back, it will not. */
    @Override
    public void clear() {
        if (watch != null) {
            watch.clear();
            WAITING.remove(this);
        }
        super.clear();
    }

    /** Releases the referent as {@link #clear} does. There is no queue. */
    @Override
    public boolean enqueue() {
        clear();
        return super.enqueue();
    }

    /** Returns whether the other is a reference whose referent equals this one's, both alive, or is this very reference. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof WeakRef<?> ref)) {
            return false;
        }
        T mine = get();
        Object theirs = ref.get();
        return mine != null && theirs != null && mine.equals(theirs);
    }

    /**
     * Returns the referent's hash, which is kept: once asked for, it is there after the referent's death too.
     *
     * @throws IllegalStateException if the referent is gone and its hash was never asked for
     */
    @Override
    public int hashCode() {
        Integer known = hash;
        if (known == null) {
            T referent = get();
            if (referent == null) {
                throw new IllegalStateException("the weakly referenced object has gone away, and with it its hash;"
                        + " ask for the hash once while the object lives, and the reference keeps it");
            }
            known = referent.hashCode();
            hash = known;
        }
        return known;
    }

    /** Returns, for example, {@code <weakref at 0x1b2c; to 'java.util.HashSet' at 0x3d4e>} or {@code <weakref at 0x1b2c; dead>}. */
    @Override
    public String toString() {
        T referent = get();
        String to = referent == null ? "dead" : "to '" + referent.getClass().getName() + "' at " + address(referent);
        return "<weakref at " + address(this) + "; " + to + ">";
    }

    private static String address(Object object) {
        return "0x" + Integer.toHexString(System.identityHashCode(object));
    }
}
