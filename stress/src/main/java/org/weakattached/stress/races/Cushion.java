package org.weakattached.stress.races;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** What one extension keeps with a seat. */
@AttachedTo(value = Seat.class, store = SlotStore.class)
class Cushion {
    @WeakAttached
    int count;
}
