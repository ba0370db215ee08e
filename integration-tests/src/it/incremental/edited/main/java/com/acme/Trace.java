package com.acme;

import java.net.http.HttpRequest;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a client remembers of a request. */
@AttachedTo(HttpRequest.class)
class Trace {
    @WeakAttached
    int retries;
}
