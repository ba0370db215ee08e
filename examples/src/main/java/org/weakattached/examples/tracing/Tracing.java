package org.weakattached.examples.tracing;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weakattached.examples.Collector;
import org.weakattached.examples.tracing.AccessLog.Line;
import org.weakattached.runtime.Attachments;

/** Sends 2,000 requests to a server whose filter, handler and logger meet on nothing but the exchange, and reports. */
public final class Tracing {
    private static final int REQUESTS = 2_000;
    private static final int THREADS = 8;

    private final PrintStream out;

    Tracing(PrintStream out) {
        this.out = out;
    }

    /** Runs it and reports on the standard output. */
    public static void main(String[] args) throws Exception {
        new Tracing(System.out).run();
    }

    void run() throws Exception {
        Attachments<?> traces = TraceAccessors.attachments();
        long reclaimedBefore = traces.reclaimed();
        AccessLog log = new AccessLog();
        reportTraffic(log, serve(log));
        print("at the peak", "%,d exchanges with a trace", log.peak());
        Duration wait = Collector.await("all traces are gone", () -> traces.size() == 0 && log.notesAreGone());
        print(
                "at the end",
                "%,d with a trace, %,d reclaimed, %d ms after the last one",
                traces.size(),
                traces.reclaimed() - reclaimedBefore,
                wait.toMillis());
    }

    /** Returns how many requests were given up. */
    private int serve(AccessLog log) throws Exception {
        Shop shop = Shop.open(List.of(log, new TraceFilter()), THREADS);
        try {
            URI address = shop.address();
            out.printf(Locale.ROOT, "%,d requests from %d threads to %s%n", REQUESTS, THREADS, address);
            return new Shoppers(address, REQUESTS).visit(THREADS);
        } finally {
            shop.close();
        }
    }

    private void reportTraffic(AccessLog log, int givenUp) {
        List<Line> lines = log.lines();
        long sentAgain = count(lines, line -> line.retries() > 0);
        long errors = count(lines, line -> line.status() != 200);
        print("requests", "%,d, and %,d sent again", lines.size() - sentAgain, sentAgain);
        print("errors", "%,d, and %,d requests given up", errors, givenUp);
        print("latency", "%s", new Latencies(lines.stream().mapToLong(Line::nanos)));
        new TreeMap<>(lines.stream().collect(Collectors.groupingBy(Line::route, Collectors.counting())))
                .forEach((route, count) -> print(route, "%,d", count));
        lines.stream()
                .max(Comparator.comparingInt(Line::retries).thenComparing(Line::id))
                .ifPresent(this::reportTrace);
    }

    private void reportTrace(Line line) {
        print("for example", "%s, %s, sent again %d times, %s", line.id(), line.route(), line.retries(), line.notes());
    }

    private static long count(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).count();
    }

    private void print(String what, String format, Object... values) {
        out.printf("  %-12s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
