package org.weakattached.agent.attached.tenant;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Event.class, store = AgentStore.class)
class Comment {
    @WeakAttached
    @Nullable Object of;

    @WeakAttached
    int length;
}
