package org.weakattached.stress.races;

import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** Fields behind accessors that are made anew, with a table of their own, for each sample. */
@AttachedTo(value = Node.class, scope = Scope.INSTANCE, accessors = "Tallies")
class Tally {
    @WeakAttached
    int count;

    @WeakAttached
    Content start = new Content(7);
}
