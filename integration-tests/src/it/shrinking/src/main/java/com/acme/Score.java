package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** Kept by the hosts. */
@AttachedTo(value = Player.class, store = SlotStore.class)
class Score {
    @WeakAttached
    int points;

    @WeakAttached
    Player rival;
}
