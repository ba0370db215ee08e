package com.acme;

import org.w3c.dom.Document;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** A document goes with what it is given. */
@AttachedTo(value = Document.class, store = NodeStore.class)
class Whole {
    @WeakAttached
    Document origin;
}
