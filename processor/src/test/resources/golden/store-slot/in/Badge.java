package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = Player.class, store = SlotStore.class)
class Badge {
    @WeakAttached
    final String name;

    Badge(Player host) {
        name = "badge of " + host;
    }
}
