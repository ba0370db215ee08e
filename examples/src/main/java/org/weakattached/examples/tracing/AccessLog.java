package org.weakattached.examples.tracing;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * Reads, when an exchange is done, what others attached to it. It keeps figures and texts, no exchange and no trace, so
 * that both can be collected.
 */
final class AccessLog extends Filter {
    /** One exchange that is done. */
    record Line(String route, int status, long nanos, int retries, String id, String notes) {}

    private final ConcurrentLinkedQueue<Line> lines = new ConcurrentLinkedQueue<>();
    private final Map<String, WeakReference<List<String>>> notes = new ConcurrentHashMap<>();
    private final LongAccumulator peak = new LongAccumulator(Math::max, 0);

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } finally {
            log(exchange);
        }
    }

    private void log(HttpExchange exchange) {
        List<String> traceNotes = TraceAccessors.getNotes(exchange);
        String route = exchange.getRequestURI().getPath();
        lines.add(new Line(
                route,
                exchange.getResponseCode(),
                System.nanoTime() - TraceAccessors.getStartNanos(exchange),
                TraceAccessors.getRetries(exchange),
                String.valueOf(TraceAccessors.getId(exchange)),
                traceNotes.toString()));
        notes.put(route, new WeakReference<>(traceNotes));
        peak.accumulate(TraceAccessors.attachments().size());
    }

    /** The exchanges that are done, in the order in which they ended. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** How many exchanges had something attached at the same time, at most. */
    long peak() {
        return peak.get();
    }

    /** Whether the notes of the last exchange of every route have been collected. */
    boolean notesAreGone() {
        return notes.values().stream().allMatch(list -> list.refersTo(null));
    }

    @Override
    public String description() {
        return "Logs every exchange";
    }
}
