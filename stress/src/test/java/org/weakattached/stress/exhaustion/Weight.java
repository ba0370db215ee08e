package org.weakattached.stress.exhaustion;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What weighs on a host of a flood. */
@AttachedTo(Drop.class)
final class Weight {
    @WeakAttached
    byte @Nullable [] payload;

    /** Nobody sets it: what has nothing to close must not wait for its turn to be closed. */
    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable resource;
}
