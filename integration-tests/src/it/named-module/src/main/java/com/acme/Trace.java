package com.acme;

import java.net.http.HttpRequest;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a client remembers of a request. */
@AttachedTo(HttpRequest.class)
public class Trace {
    /** Makes a trace with an id to be set. */
    public Trace() {}

    /** Names the request in logs. */
    @WeakAttached
    public String id;

    /** How often the request was sent again. */
    @WeakAttached
    public int retries;
}
