package org.weakattached.agent.attached.programs;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.runtime.AgentStore;

/** Refers to anything, its own host among it. */
@AttachedTo(value = Player.class, store = AgentStore.class)
class Friend {
    @WeakAttached
    @Nullable Object friend;
}
