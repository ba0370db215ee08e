package org.weakattached.stress.races;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** A field of each kind, behind static accessors. */
@AttachedTo(Node.class)
class Visit {
    @WeakAttached
    int count;

    @WeakAttached
    volatile int flag;

    @WeakAttached
    String name = "new";

    @WeakAttached
    @Nullable Letter letter;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Letter weakLetter;

    @WeakAttached
    @Nullable Content content;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Content weakContent;

    @WeakAttached
    final Content origin = new Content(7);
}
