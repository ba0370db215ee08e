package org.weakattached.examples.guide.first;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a server remembers of an exchange. */
// region extension
@AttachedTo(HttpExchange.class)
class Trace {
    @WeakAttached
    String id;

    @WeakAttached
    int retries;

    @WeakAttached
    final List<String> notes = new CopyOnWriteArrayList<>();
}
// endregion
