package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What all the counters of the shop count together. */
// region extension
@AttachedTo(Cheese.class)
class Sales {
    @WeakAttached
    int pieces;

    @WeakAttached
    @Nullable String bestCustomer;

    // region volatile
    @WeakAttached
    volatile boolean soldOut;
    // endregion
}
// endregion
