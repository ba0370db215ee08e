package com.acme;

import org.w3c.dom.Element;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("weakattached:store-leaks")
@AttachedTo(value = Element.class, store = NodeStore.class)
class Silenced {
    @WeakAttached
    Element origin;
}
