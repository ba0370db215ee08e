package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** A class of one's own can have a field. */
@AttachedTo(value = Own.class, store = SlotStore.class)
class Kept {
    @WeakAttached
    Own origin;
}
