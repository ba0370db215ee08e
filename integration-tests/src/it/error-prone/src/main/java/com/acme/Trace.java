package com.acme;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a client remembers of a request. */
@AttachedTo(HttpRequest.class)
class Trace {
    @WeakAttached
    @Nullable String id;

    @WeakAttached
    int retries;

    @WeakAttached
    final List<String> notes = new CopyOnWriteArrayList<>();
}
