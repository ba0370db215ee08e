package com.acme;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = HttpExchange.class, store = AgentStore.class, scope = Scope.INSTANCE)
class Trace {
    @WeakAttached(closeOnCollect = true)
    Closeable body;
}
