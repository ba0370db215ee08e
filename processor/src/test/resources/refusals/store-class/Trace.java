package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AttachmentStore;

@AttachedTo(value = Host.class, store = AttachmentStore.class)
class Trace {
    @WeakAttached
    int count;
}
