package org.weakattached.testing;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** Attaches a session, once so that it leaks and once so that it does not. */
@AttachedTo(Exchange.class)
final class Trace {
    @WeakAttached
    @SuppressWarnings("weakattached:back-reference")
    @Nullable Session session;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Session held;
}
