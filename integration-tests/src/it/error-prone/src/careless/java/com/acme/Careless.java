package com.acme;

import java.net.http.HttpRequest;

/** Takes for granted that each request has an id. */
final class Careless {
    private Careless() {}

    static int length(HttpRequest request) {
        return TraceAccessors.getId(request).length();
    }
}
