package org.weakattached.examples.guide;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What to give instead if a future fails. */
// region extension
@AttachedTo(CompletableFuture.class)
class Substitute<T> {
    @WeakAttached
    @Nullable T value;
}
// endregion
