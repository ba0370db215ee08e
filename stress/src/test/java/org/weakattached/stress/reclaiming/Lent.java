package org.weakattached.stress.reclaiming;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** A value that is closed with its host. */
@AttachedTo(Host.class)
final class Lent {
    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable value;
}
