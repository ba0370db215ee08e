package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = Colour.class, store = SlotStore.class)
class Trace {
    @WeakAttached
    Colour complement;
}
