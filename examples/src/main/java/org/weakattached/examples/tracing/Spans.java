package org.weakattached.examples.tracing;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import org.weakattached.examples.Collector;

/** Sends 2,000 requests to a server that gives each exchange a span, and prints one line of what came of that. */
public final class Spans {
    private static final int REQUESTS = 2_000;
    private static final int THREADS = 8;

    private Spans() {}

    /** Prints "slot", or "table" where not all exchanges have a slot; nanoseconds per exchange; and how many were collected. */
    public static void main(String[] args) throws Exception {
        SpanFilter spans = new SpanFilter();
        Shop shop = Shop.open(List.of(spans, new TraceFilter()), THREADS);
        String place;
        try {
            new Shoppers(shop.address(), REQUESTS).visit(THREADS);
            place = spans.isKeptByHost() ? "slot" : "table";
        } finally {
            shop.close();
        }
        awaitCollections();
        System.out.printf(
                Locale.ROOT,
                "%s %d %d %d%n",
                place,
                spans.latencies().percentile(50),
                spans.collected(),
                spans.exchanges());
    }

    /** Waits until what nothing refers to is gone, three times, so that what stays is kept by something. */
    private static void awaitCollections() {
        for (int i = 0; i < 3; i++) {
            WeakReference<Object> unreferenced = new WeakReference<>(new Object());
            Collector.await("an object is collected", () -> unreferenced.refersTo(null));
        }
    }
}
