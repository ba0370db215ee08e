package com.acme;

import java.net.http.HttpRequest;

/** Counts how often a request was sent again, and why. */
final class Client {
    private Client() {}

    static void retry(HttpRequest request, String why) {
        TraceAccessors.getAndAddRetries(request, 1);
        TraceAccessors.getNotes(request).add(why);
    }
}
