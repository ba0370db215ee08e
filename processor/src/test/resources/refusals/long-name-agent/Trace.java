package com.acme;

import com.sun.net.httpserver.HttpExchange;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

class Trace {
    @AttachedTo(
            value = HttpExchange.class,
            store = AgentStore.class,
            accessors = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
    static class Data {
        @WeakAttached
        int count;
    }
}
