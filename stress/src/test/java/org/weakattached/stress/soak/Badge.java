package org.weakattached.stress.soak;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** A field of each kind; what the first and the last start with depends on the host. */
@AttachedTo(Item.class)
final class Badge {
    @WeakAttached
    int hits;

    @WeakAttached
    long total;

    @WeakAttached
    volatile @Nullable Token label;

    @WeakAttached
    boolean flagged;

    @WeakAttached(closeOnCollect = true)
    @Nullable Resource resource;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Token peer;

    @WeakAttached
    final String name;

    Badge(Item item) {
        hits = firstHits(item);
        name = firstName(item);
    }

    static int firstHits(Item item) {
        return (int) item.number;
    }

    static String firstName(Item item) {
        return "name of " + item.number;
    }
}
