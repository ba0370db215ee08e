package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** Who is trying a cheese, as long as the customer is in the shop. */
// region extension
@AttachedTo(Cheese.class)
class Tasting {
    @WeakAttached(hold = Hold.WEAK)
    @Nullable Customer taster;

    @WeakAttached(hold = Hold.SOFT)
    byte @Nullable [] photo;
}
// endregion
