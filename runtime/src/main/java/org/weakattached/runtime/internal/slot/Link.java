package org.weakattached.runtime.internal.slot;

import org.jspecify.annotations.Nullable;

/** What one extension keeps in a slot, and the link to what others keep behind it. */
public abstract class Link {
    /** The link behind this one in the same slot, or the chain's end; a {@link Removed} that leads there once this one was removed. */
    @Nullable Object next;
}
