package org.weakattached.examples.guide;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a cheese has won. */
// region extension
@AttachedTo(Cheese.class)
class Award {
    @WeakAttached
    @Nullable String medal;

    @WeakAttached
    final List<String> judges = new CopyOnWriteArrayList<>();
}
// endregion
