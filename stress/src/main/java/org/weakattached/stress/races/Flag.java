package org.weakattached.stress.races;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** What one extension keeps with a stand. */
@AttachedTo(value = Stand.class, store = AgentStore.class)
class Flag {
    @WeakAttached
    int count;
}
