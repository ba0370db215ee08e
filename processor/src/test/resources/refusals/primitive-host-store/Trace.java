package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = int.class, store = SlotStore.class)
class Trace {
    @WeakAttached
    int count;
}
