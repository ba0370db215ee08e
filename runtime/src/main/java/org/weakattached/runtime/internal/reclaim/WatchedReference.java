package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.WeakReference;

/**
 * A weak reference that is run among the {@link Callbacks} when its referent was collected, unless it was collected itself before. What
 * has such references must be a {@link Client}, which is idle when there are none: so the thread knows whether anybody waits for it.
 *
 * @param <T> the type of the referent
 */
public abstract class WatchedReference<T> extends WeakReference<T> implements Runnable {
    /** Makes a reference; {@code inline} says that operations that attach run it, instead of a thread. */
    protected WatchedReference(T referent, boolean inline) {
        super(referent, Reclaimer.queue(inline));
    }
}
