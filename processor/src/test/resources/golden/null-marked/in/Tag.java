package com.acme;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@NullMarked
@AttachedTo(Thread.class)
class Tag {
    @WeakAttached
    String name = "none";

    @WeakAttached
    @Nullable List<@Nullable String> notes;

    @WeakAttached(hold = Hold.WEAK)
    Object owner = Tag.class;
}
