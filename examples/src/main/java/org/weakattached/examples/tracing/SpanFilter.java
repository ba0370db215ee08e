package org.weakattached.examples.tracing;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/** Gives every exchange a span, and notes how long that takes. */
final class SpanFilter extends Filter {
    /** How often it is done over again on each exchange: once takes about as long as to look at a clock. */
    private static final int TIMES = 100;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<WeakReference<HttpExchange>> exchanges = new ConcurrentLinkedQueue<>();

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            SpanAccessors.attachments().detach(exchange);
            attach(exchange);
        }
        nanos.add((System.nanoTime() - start) / TIMES);
        exchanges.add(new WeakReference<>(exchange));
        chain.doFilter(exchange);
    }

    private static void attach(HttpExchange exchange) {
        SpanAccessors.setStartNanos(exchange, System.nanoTime());
        SpanAccessors.setExchange(exchange, exchange);
        if (SpanAccessors.getAndAddRetries(exchange, 1) != 0 || SpanAccessors.getRetries(exchange) != 1) {
            throw new IllegalStateException("an exchange with the span of another");
        }
    }

    /** How long the work on a span took, of the later half of the exchanges, when the code was compiled. */
    Latencies latencies() {
        return new Latencies(
                LongStream.of(nanos.stream().mapToLong(Long::longValue).toArray())
                        .skip(nanos.size() / 2));
    }

    int exchanges() {
        return exchanges.size();
    }

    int collected() {
        return (int)
                exchanges.stream().filter(exchange -> exchange.refersTo(null)).count();
    }

    boolean isKeptByHost() {
        return exchanges.stream().allMatch(reference -> {
            HttpExchange exchange = reference.get();
            return exchange == null || SpanAccessors.attachments().isKeptByHost(exchange);
        });
    }

    @Override
    public String description() {
        return "Gives every exchange a span";
    }
}
