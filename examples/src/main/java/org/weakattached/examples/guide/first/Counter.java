package org.weakattached.examples.guide.first;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Serves, and attaches to each exchange what it knows of it. */
final class Counter implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // region use
        TraceAccessors.setId(exchange, "a1"); // static methods, the host first
        TraceAccessors.getAndAddRetries(exchange, 1); // unboxed and atomic
        TraceAccessors.getNotes(exchange).add("cache miss"); // a final field: one list a host
        TraceAccessors.id().forEach((e, id) -> System.out.println(e.getRequestURI() + " " + id)); // a live map
        // endregion
        report(exchange);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** Some other part of the server, which has nothing but the exchange. */
    private static void report(HttpExchange exchange) {
        // region read
        String id = TraceAccessors.getId(exchange);
        int retries = TraceAccessors.getRetries(exchange);
        System.out.println(id + ": " + retries + " retries, " + TraceAccessors.getNotes(exchange));
        // endregion
    }
}
