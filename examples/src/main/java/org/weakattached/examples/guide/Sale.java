package org.weakattached.examples.guide;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** What can be attached to a cheese although it leads back to it, each in the way that keeps nothing. */
@AttachedTo(Cheese.class)
class Sale {
    @WeakAttached
    @Nullable Order order;

    @WeakAttached
    Counter.@Nullable Bell bell;

    // region goes-with
    @WeakAttached(hold = Hold.WEAK)
    @Nullable Cheese goesWith;
    // endregion

    // region slice
    @WeakAttached(hold = Hold.WEAK)
    @Nullable Slice slice;
    // endregion

    // region on-sold
    @WeakAttached
    @Nullable Consumer<Cheese> onSold;
    // endregion
}
