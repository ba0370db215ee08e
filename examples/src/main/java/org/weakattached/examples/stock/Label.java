package org.weakattached.examples.stock;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What the shop knows about a cheese, and the cheese does not. */
@AttachedTo(Cheese.class)
class Label {
    /** Where it comes from. */
    @WeakAttached
    @Nullable String origin;

    /** How many pieces were sold. */
    @WeakAttached
    int sold;
}
