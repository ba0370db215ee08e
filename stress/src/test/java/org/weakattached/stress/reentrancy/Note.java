package org.weakattached.stress.reentrancy;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** Plain fields, one of which is closed with its host. */
@AttachedTo(Node.class)
final class Note {
    @WeakAttached
    @Nullable Object text;

    @WeakAttached
    int count;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable resource;
}
