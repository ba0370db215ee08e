package org.weakattached.stress.reclaiming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a guest attaches to a thread. */
@AttachedTo(Thread.class)
final class Visit {
    @WeakAttached
    @Nullable Guest guest;

    @WeakAttached
    final List<String> notes = new ArrayList<>();
}
