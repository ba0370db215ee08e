package com.acme;

import org.jspecify.annotations.NullUnmarked;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@NullUnmarked
@AttachedTo(Thread.class)
class Tag {
    @WeakAttached
    String name;
}
