package org.weakattached.agent.attached.programs;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** Defaults that all hosts share, so that a read attaches nothing. */
@SuppressWarnings("weakattached:shared-host")
@AttachedTo(value = Object.class, store = AgentStore.class)
class ObjectTrace {
    @WeakAttached
    int count = 5;

    @WeakAttached
    String name = "new";

    @WeakAttached
    @Nullable String note;

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Value weak;

    @WeakAttached(hold = Hold.SOFT)
    @Nullable Value soft;
}
