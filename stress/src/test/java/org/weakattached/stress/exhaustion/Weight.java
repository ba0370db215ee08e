package org.weakattached.stress.exhaustion;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What weighs on a host of a flood. */
@AttachedTo(Drop.class)
final class Weight {
    @WeakAttached
    byte @Nullable [] payload;
}
