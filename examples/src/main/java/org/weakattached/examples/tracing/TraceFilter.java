package org.weakattached.examples.tracing;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.UUID;

/** Attaches to every exchange when it began, whose request it is, and how often that was sent before. */
final class TraceFilter extends Filter {
    static final String ID = "Trace-Id";
    static final String RETRY = "Retry";

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        TraceAccessors.setStartNanos(exchange, System.nanoTime());
        String id = exchange.getRequestHeaders().getFirst(ID);
        TraceAccessors.setId(exchange, id != null ? id : UUID.randomUUID().toString());
        if (exchange.getRequestHeaders().containsKey(RETRY)) {
            String retry = exchange.getRequestHeaders().getFirst(RETRY);
            TraceAccessors.getAndAddRetries(exchange, Integer.parseInt(retry));
            TraceAccessors.getNotes(exchange).add("seen before");
        }
        chain.doFilter(exchange);
    }

    @Override
    public String description() {
        return "Gives every exchange a trace";
    }
}
