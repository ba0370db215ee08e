package org.weakattached.stress.collectors;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What is attached to many hosts that live on, and to some that do not. */
@AttachedTo(Passenger.class)
final class Luggage {
    @WeakAttached
    int weight;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable bag;
}
