package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = Player.class, store = SlotStore.class)
class Score {
    @WeakAttached
    int points;

    @WeakAttached
    Player rival;
}
