package com.acme;

import org.jspecify.annotations.NullMarked;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.WeakAttachedGenerated;

@NullMarked
@Deprecated(since = "2")
@AttachedTo(
        value = Thread.class,
        annotateWith = {NullMarked.class, Deprecated.class, WeakAttachedGenerated.class, OldMarker.class})
class Tag {
    @WeakAttached
    int count;
}
