package org.weakattached.examples.tracing;

import java.util.Locale;
import java.util.stream.LongStream;

/** Percentiles of durations, by nearest rank. */
final class Latencies {
    private final long[] sorted;

    /** Takes the durations in nanoseconds, in any order. */
    Latencies(LongStream nanos) {
        sorted = nanos.sorted().toArray();
    }

    /** The shortest duration that {@code percent} of all durations do not exceed, in nanoseconds, or 0 of none. */
    long percentile(int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, max %.2f ms",
                millis(50),
                millis(90),
                millis(99),
                millis(100));
    }

    private double millis(int percent) {
        return percentile(percent) / 1e6;
    }
}
