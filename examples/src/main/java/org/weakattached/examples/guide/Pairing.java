package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

// region extension
@AttachedTo(value = Cheese.class, store = AgentStore.class)
@SuppressWarnings("weakattached:back-reference") // the agent runs wherever this does
class Pairing {
    @WeakAttached
    @Nullable Cheese goesWith; // may lead back to the cheese

    @WeakAttached
    int votes;
}
// endregion
