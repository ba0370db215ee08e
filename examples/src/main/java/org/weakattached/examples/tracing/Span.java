package org.weakattached.examples.tracing;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** A part of a trace that refers to its exchange, as objects of tracing libraries do. It is kept with the exchange. */
@AttachedTo(value = HttpExchange.class, store = AgentStore.class)
@SuppressWarnings("weakattached:back-reference") // what the program shows: without the agent, no exchange is collected
class Span {
    @WeakAttached
    @Nullable HttpExchange exchange;

    @WeakAttached
    long startNanos;

    @WeakAttached
    int retries;
}
