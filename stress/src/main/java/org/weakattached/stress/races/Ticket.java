package org.weakattached.stress.races;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** What one extension keeps with a seat. */
@AttachedTo(value = Seat.class, store = SlotStore.class)
class Ticket {
    @WeakAttached
    int count;

    @WeakAttached
    @Nullable Content content;
}
