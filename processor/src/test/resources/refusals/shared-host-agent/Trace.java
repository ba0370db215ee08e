package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = List.class, store = AgentStore.class)
class Trace {
    @WeakAttached
    int count;

    @AttachedTo(value = Level.class, store = AgentStore.class)
    static class OnEnum {
        @WeakAttached
        int count;
    }

    @AttachedTo(value = Integer.class, store = AgentStore.class)
    static class OnValue {
        @WeakAttached
        int count;
    }

    enum Level {
        LOW
    }
}
