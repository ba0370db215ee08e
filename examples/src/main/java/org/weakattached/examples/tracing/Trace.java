package org.weakattached.examples.tracing;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What an exchange carries through the server for those who work on it. */
@AttachedTo(HttpExchange.class)
class Trace {
    /** The id that the client sent, or one that was made here. */
    @WeakAttached
    @Nullable String id;

    /** When the exchange began, by {@link System#nanoTime()}. */
    @WeakAttached
    long startNanos;

    /** How many times the client had sent the request before. */
    @WeakAttached
    int retries;

    /** What those who worked on it have to say. */
    @WeakAttached
    final List<String> notes = new CopyOnWriteArrayList<>();
}
