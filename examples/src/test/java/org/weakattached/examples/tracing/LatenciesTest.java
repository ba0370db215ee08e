package org.weakattached.examples.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class LatenciesTest {
    @Test
    void takesTheNearestRank() {
        Latencies latencies = new Latencies(LongStream.of(50, 15, 40, 20, 35));

        assertThat(latencies.percentile(0)).isEqualTo(15);
        assertThat(latencies.percentile(30)).isEqualTo(20);
        assertThat(latencies.percentile(40)).isEqualTo(20);
        assertThat(latencies.percentile(50)).isEqualTo(35);
        assertThat(latencies.percentile(100)).isEqualTo(50);
    }

    @Test
    void isZeroOfNone() {
        assertThat(new Latencies(LongStream.empty())).hasToString("p50 0.00 ms, p90 0.00 ms, p99 0.00 ms, max 0.00 ms");
    }

    @Test
    void printsMilliseconds() {
        assertThat(new Latencies(LongStream.rangeClosed(1, 200).map(n -> n * 1_000_000)))
                .hasToString("p50 100.00 ms, p90 180.00 ms, p99 198.00 ms, max 200.00 ms");
    }
}
