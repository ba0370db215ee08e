package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AttachmentSlot;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = AttachmentSlot.class, store = SlotStore.class)
class Trace {
    @WeakAttached
    int count;
}
