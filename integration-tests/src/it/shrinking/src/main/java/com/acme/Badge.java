package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** Kept in the same slot, by its class, which no tool may merge with that of {@link Score}. */
@AttachedTo(value = Player.class, store = SlotStore.class)
class Badge {
    @WeakAttached
    int level;

    @WeakAttached
    Player sponsor;
}
