package org.weakattached.runtime.internal.slot;

import org.jspecify.annotations.Nullable;

/** Marks the link before it as removed, and leads to what was behind that. It never changes. */
final class Removed extends Link {
    Removed(@Nullable Object next) {
        this.next = next;
    }
}
