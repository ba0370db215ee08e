package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** What the van knows of a crate, and the crate keeps itself. */
// region extension
@AttachedTo(value = Crate.class, store = SlotStore.class)
class Delivery {
    @WeakAttached
    int stop;

    @WeakAttached
    @Nullable Crate loadedBefore; // may lead back to the crate: both go together
}
// endregion
