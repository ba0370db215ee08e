package org.weakattached.examples.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Answers from a menu, from a cellar that is sometimes locked, and from an inventory that takes its time. */
final class CheeseShop implements HttpHandler {
    static final String MENU = "/menu";
    static final String CELLAR = "/cellar";
    static final String INVENTORY = "/inventory";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case MENU -> answer(exchange, 200, "Red Leicester, Tilsit, Brie, Parmesan");
            case CELLAR -> cellar(exchange);
            case INVENTORY -> inventory(exchange);
            default -> answer(exchange, 404, "not on sale here");
        }
    }

    private static void cellar(HttpExchange exchange) throws IOException {
        if (isLocked(exchange)) {
            TraceAccessors.getNotes(exchange).add("cellar locked");
            answer(exchange, 500, "the cellar is locked, come again");
        } else {
            TraceAccessors.getNotes(exchange).add("fetched from the cellar");
            answer(exchange, 200, "a wheel of Parmesan");
        }
    }

    /** One time in eight, by trace and retry, so that the same trace finds the same doors locked every time. */
    private static boolean isLocked(HttpExchange exchange) {
        String turn = TraceAccessors.getId(exchange) + "/" + TraceAccessors.getRetries(exchange);
        return new SplittableRandom(turn.hashCode()).nextInt(8) == 0;
    }

    private static void inventory(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        TraceAccessors.getNotes(exchange).add("counted every shelf");
        answer(exchange, 200, "4 kinds of cheese");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
