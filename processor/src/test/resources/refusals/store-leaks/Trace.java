package com.acme;

import org.w3c.dom.Element;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Element.class, store = NodeStore.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    Element origin;
}
