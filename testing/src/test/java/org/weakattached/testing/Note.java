package org.weakattached.testing;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

/** Attaches a value that may refer back, since its host goes with it. */
@AttachedTo(value = SlottedExchange.class, store = SlotStore.class)
final class Note {
    @WeakAttached
    @Nullable SlottedExchange about;
}
