package org.weakattached.runtime.internal.table;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The lock under which a table is swept and grows, and what it guards. A table has none until the first of its nodes is to be
 * unlinked or it is to grow, so that small ones stay small.
 */
final class Upkeep<K> {
    final ReentrantLock lock = new ReentrantLock();

    // Guarded by the lock.

    final Unlinker<K> unlinker = new Unlinker<>();

    @Nullable Pass<K> pass;

    boolean crowded;

    // Written under the lock, and read without it, too.

    /** How many nodes of dead hosts were unlinked so far: each falls out of the size in the moment in which it counts here. */
    volatile long reclaimed;

    /** How many others were unlinked. */
    volatile long detached;

    /** Whether something is to be closed that could not be handed over. */
    volatile boolean unsettled;

    /** The number of the last collection that was noticed before the last complete pass began. */
    volatile int answered;

    /** The same of the last pass over all bins: what was dead then is unlinked. */
    volatile int sweptUntil;

    volatile long sizeAfterPass;

    /** Set once, before the bins are emptied. */
    volatile boolean closed;

    long reclaimed() {
        return reclaimed;
    }

    long detached() {
        return detached;
    }
}
