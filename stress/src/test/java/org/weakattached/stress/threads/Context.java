package org.weakattached.stress.threads;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What is attached to a request: its initial values may take long. */
@AttachedTo(Request.class)
final class Context {
    /** What runs in the middle of the initial values. */
    static volatile Consumer<Request> meanwhile = request -> {};

    @WeakAttached
    int steps;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable resource;

    @WeakAttached
    final String name;

    Context(Request request) {
        meanwhile.accept(request);
        name = "request " + request.number;
    }
}
