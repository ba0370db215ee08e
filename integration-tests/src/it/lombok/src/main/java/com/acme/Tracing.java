package com.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import lombok.experimental.ExtensionMethod;

/** Answers with what is attached to the exchange, which reads as if the exchange had it. */
@RequiredArgsConstructor
@ExtensionMethod(TraceAccessors.class)
final class Tracing implements HttpHandler {
    private final String traceId;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.setTraceId(traceId);
        exchange.setCaller(new Caller(exchange.getRequestHeaders().getFirst("X-Caller")));
        exchange.getNotes().add("handled");

        byte[] answer = describe(exchange).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String describe(HttpExchange exchange) {
        return exchange.getTraceId() + " " + exchange.getCaller().getName() + " " + exchange.getNotes();
    }
}
