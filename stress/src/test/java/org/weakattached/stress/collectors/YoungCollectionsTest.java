package org.weakattached.stress.collectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.stress.Collector;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/** Many young collections and no full one, after a promotion, with a large live table: dead data goes all the same. */
final class YoungCollectionsTest {
    private static final int LIVING = Effort.of(1_000_000, 5_000_000);
    private static final String HEAP = Effort.of("-Xmx1g", "-Xmx3g");

    static Stream<Collector> collectors() {
        return Collector.available().stream();
    }

    @ParameterizedTest
    @MethodSource("collectors")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void releaseWhatDied(Collector collector) {
        String printed = new Jvm("young-collections-" + collector)
                .with(collector.options())
                .with(HEAP)
                .with(nursery(collector))
                .within(Duration.ofMinutes(12))
                .run(YoungCollections.class, Integer.toString(LIVING));

        assertThat(printed).contains("closed in ");
    }

    /**
     * So small a nursery that what lives on is promoted at once; other collectors choose its size themselves. ZGC, which may clear
     * references in its major collections only, is told to make one now and then.
     */
    private static List<String> nursery(Collector collector) {
        return switch (collector.name()) {
            case "serial", "parallel", "g1" -> List.of("-Xmn48m");
            case "z" -> List.of("-XX:ZCollectionInterval=2");
            default -> List.of();
        };
    }
}
