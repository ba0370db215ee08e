package org.weakattached.agent.attached.tenant;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Player.class, store = AgentStore.class)
class Score {
    @WeakAttached
    @Nullable Object of;

    @WeakAttached
    int goals;
}
