package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Thread.class, store = AgentStore.class)
class Trace {
    @WeakAttached
    int count;
}
