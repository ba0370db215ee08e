package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AttachmentSlot;

@AttachedTo(value = AttachmentSlot.class, store = Trace.Bag.class)
class Trace {
    @WeakAttached
    int count;

    class Bag {}
}
