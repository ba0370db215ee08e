package com.acme;

import com.sun.net.httpserver.HttpExchange;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(HttpExchange.class)
class Trace {
    @WeakAttached
    Session session;
}
