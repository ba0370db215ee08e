package org.weakattached.agent.attached.programs;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.runtime.AgentStore;

/** What is computed of the host, once. */
@AttachedTo(value = Event.class, store = AgentStore.class)
class EventOrigin {
    @WeakAttached
    final Value origin;

    @WeakAttached
    int hash;

    EventOrigin(Event host) {
        origin = new Value();
        hash = Value.hashOf(host);
    }
}
