package com.acme;

import java.net.http.HttpRequest;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** Who sends a request; nobody edits it. */
@AttachedTo(HttpRequest.class)
class Origin {
    @WeakAttached
    String user;
}
