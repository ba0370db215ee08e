package org.weakattached.runtime.internal.table;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Shown;

/** What stands at the head of a bin that has moved: where to look on. */
final class Forward<K> extends Node<K> {
    final @Nullable Node<K>[] bins;

    Forward(@Nullable Node<K>[] bins) {
        super(null);
        this.bins = bins;
    }

    @Override
    public String toString() {
        return Shown.type(this) + " <to " + bins.length + " bins>";
    }
}
