package org.weakattached.runtime.internal.reruns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Notices a function that changes the value of its own key when it runs again, so that its result could never be stored. Other
 * threads may change the value as often as they like.
 *
 * <p>A function that runs for the first time, as nearly all do, costs nothing: it is watched from its second run on, in its own thread.
 * What writes anywhere asks one static number whether any thread is watched.
 */
public final class Reruns {
    private static final VarHandle WATCHED;

    static {
        try {
            WATCHED = MethodHandles.lookup().findStaticVarHandle(Reruns.class, "watched", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How many functions are watched. Read plainly: a thread sees what it wrote itself, and no other matters to it. */
    private static int watched;

    private static final ThreadLocal<@Nullable Reruns> INNERMOST = new ThreadLocal<>();

    private final Object map;
    private final int field;
    private final Object key;
    private final @Nullable Reruns outer;
    private boolean wrote;

    private Reruns(Object map, int field, Object key) {
        this.map = map;
        this.field = field;
        this.key = key;
        this.outer = INNERMOST.get();
    }

    /**
     * Must be called when a result could not be stored, before the function runs again.
     *
     * @param running what this returned before the last run, or null
     * @throws IllegalStateException if the last run was watched, and wrote to its own key
     */
    public static Reruns again(@Nullable Reruns running, Object map, int field, Object key) {
        if (running == null) {
            Reruns begun = new Reruns(map, field, key);
            INNERMOST.set(begun);
            WATCHED.getAndAdd(1);
            return begun;
        }
        if (running.wrote) {
            throw new IllegalStateException("the function changes the value of its own key whenever it runs, "
                    + "so its result can never be stored; return the value instead of writing it");
        }
        return running;
    }

    /** Must be called when no more runs come, with what {@link #again} returned, or null. */
    public static void end(@Nullable Reruns running) {
        if (running != null) {
            WATCHED.getAndAdd(-1);
            if (running.outer == null) {
                INNERMOST.remove();
            } else {
                INNERMOST.set(running.outer);
            }
        }
    }

    /** Must be called with each write to a map, or to a field of the hosts that are its keys. */
    public static void writes(Object map, int field, Object key) {
        if (watched != 0) {
            note(map, field, key, null);
        }
    }

    /** Must be called when a function's result was stored, which may be a write to the key of a function around it. */
    public static void stored(@Nullable Reruns running, Object map, int field, Object key) {
        if (watched != 0) {
            note(map, field, key, running);
        }
    }

    private static void note(Object map, int field, Object key, @Nullable Reruns writer) {
        for (Reruns reruns = INNERMOST.get(); reruns != null; reruns = reruns.outer) {
            if (reruns != writer && reruns.map == map && reruns.field == field && reruns.key == key) {
                reruns.wrote = true;
            }
        }
    }
}
