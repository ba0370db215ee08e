package org.weakattached.agent.attached.programs;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.runtime.AgentStore;

/** What is computed of the host, once. */
@AttachedTo(value = Player.class, store = AgentStore.class)
class PlayerOrigin {
    @WeakAttached
    final Value origin;

    @WeakAttached
    int hash;

    PlayerOrigin(Player host) {
        origin = new Value();
        hash = Value.hashOf(host);
    }
}
