package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("deprecation")
@AttachedTo(value = Thread.class, store = Old.class)
class Label {
    @WeakAttached
    Thread starter;
}
