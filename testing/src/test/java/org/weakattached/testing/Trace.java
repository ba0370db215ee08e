package org.weakattached.testing;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** Attaches sessions: so that they leak, under a name that entries use as well, and so that they do not. */
@AttachedTo(Exchange.class)
final class Trace {
    @WeakAttached
    @SuppressWarnings("weakattached:back-reference")
    @Nullable Session session;

    @WeakAttached
    @SuppressWarnings("weakattached:back-reference")
    @Nullable Session next;

    @WeakAttached
    @Nullable Runnable listener;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Session held;
}
