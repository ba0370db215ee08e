package com.acme;

import com.sun.net.httpserver.HttpExchange;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = HttpExchange.class, store = AgentStore.class)
class Trace {
    @WeakAttached
    Session session;

    @WeakAttached
    Endless<String> endless;

    @WeakAttached(hold = Hold.WEAK)
    Session held;

    @SuppressWarnings("weakattached:back-reference")
    @WeakAttached
    Session silenced;
}
