package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Session[].class, store = AgentStore.class)
class OnArray {
    @WeakAttached
    Session[] whole;
}
