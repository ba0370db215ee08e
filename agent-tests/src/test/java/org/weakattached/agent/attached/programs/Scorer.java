package org.weakattached.agent.attached.programs;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.runtime.AgentStore;

/** Refers to anything, its own host among it. */
@AttachedTo(value = Event.class, store = AgentStore.class)
class Scorer {
    @WeakAttached
    @Nullable Object scorer;
}
