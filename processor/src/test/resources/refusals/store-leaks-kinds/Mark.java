package com.acme;

import org.w3c.dom.Attr;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Attr.class, store = RawStore.class)
class Mark {
    @WeakAttached
    int count;
}
