package org.weakattached.agent.attached.programs;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** What is computed of the host, once. */
@SuppressWarnings("weakattached:shared-host")
@AttachedTo(value = Object.class, store = AgentStore.class)
class ObjectOrigin {
    @WeakAttached
    final Value origin;

    @WeakAttached
    int hash;

    ObjectOrigin(Object host) {
        origin = new Value();
        hash = Value.hashOf(host);
    }
}
