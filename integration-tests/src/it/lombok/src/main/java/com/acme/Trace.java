package com.acme;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a server remembers of an exchange. All is public because Lombok looks at public methods only. */
@AttachedTo(HttpExchange.class)
public class Trace {
    @WeakAttached
    public String traceId;

    @WeakAttached
    public Caller caller;

    @WeakAttached
    public final List<String> notes = new CopyOnWriteArrayList<>();
}
