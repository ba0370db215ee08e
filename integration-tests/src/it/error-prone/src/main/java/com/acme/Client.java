package com.acme;

import java.net.http.HttpRequest;

/** Describes requests, those too that nothing is attached to. */
final class Client {
    private Client() {}

    static String describe(HttpRequest request) {
        String id = TraceAccessors.getId(request);
        String name = id == null ? "unnamed" : id;
        return name + " " + TraceAccessors.getRetries(request) + " " + TraceAccessors.getNotes(request);
    }
}
