package org.weakattached.stress.linearizability;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;
import org.weakattached.stress.races.Letter;
import org.weakattached.stress.races.Node;

/** The extension whose accessors are checked. */
@AttachedTo(value = Node.class, scope = Scope.INSTANCE, accessors = "Scores")
class Score {
    @WeakAttached
    int count;

    @WeakAttached
    @Nullable Letter letter;
}
