package org.weakattached.examples.guide;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** How much of a cheese a shop has promised. */
// region extension
@PerShop
@AttachedTo(Cheese.class)
class Reservation {
    @WeakAttached
    int pieces;
}
// endregion
