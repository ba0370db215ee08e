package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings({"unused", "weakattached:back-reference"})
@AttachedTo(Thread.class)
class Silent {
    @WeakAttached
    Thread silenced;
}
