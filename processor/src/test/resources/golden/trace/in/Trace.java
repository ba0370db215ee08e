package com.acme;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(HttpExchange.class)
class Trace {
    /** The id that the client sent. */
    @WeakAttached
    @Nullable String id;

    @WeakAttached
    int retries;

    @WeakAttached
    final List<String> notes = new CopyOnWriteArrayList<>();

    @WeakAttached(hold = Hold.WEAK)
    @Nullable Session session;

    @WeakAttached(closeOnCollect = true)
    @Nullable InputStream body;
}
