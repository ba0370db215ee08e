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

/** What collects, compiles or lays out objects otherwise may change the speed of the runtime, and nothing else. */
final class CollectorsTest {
    /** Of those that come with the collector's work; all of them in the thorough form. */
    private static final String CLASSES = Effort.of(
            ".*\\.(WeakKeyTable|ClosedTable|Reclaimer|Options|WeakKeyDictionary|FieldDictionary|WeakValueDictionary|WeakRef|Concurrency)Test",
            ".*Test");

    /** The methods that are left out of the brief form: what takes longest, and what every collector is flooded for. */
    private static final String LEFT_OUT = Effort.of("outlivesAFlood.*", "");

    private static final String LEFT_OUT_INTERPRETED =
            Effort.of("(outlivesAFlood|iterate|missesNothingWhile|losesNothingWhere|detachesUnder).*", "");

    /** Everything is run in the heap that the runtime's own build has. */
    private static final String HEAP = "-Xmx128m";

    /** One way to run the tests. */
    private record Configuration(String name, List<String> options, String leftOut, boolean litters) {
        Configuration(String name, String... options) {
            this(name, List.of(options), LEFT_OUT, false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Configuration> configurations() {
        Stream<Configuration> collectors = Collector.available().stream()
                .map(collector -> new Configuration(collector.name(), collector.options(), LEFT_OUT, false));
        Stream<Configuration> others = Stream.of(
                        new Configuration("compact-headers", "-XX:+UseCompactObjectHeaders"),
                        new Configuration("interpreted", List.of("-Xint"), LEFT_OUT_INTERPRETED, false),
                        new Configuration("littered", List.of("-XX:+UseSerialGC", "-Xmn2m"), LEFT_OUT, true))
                .filter(configuration -> Jvm.starts(configuration.options()));
        return Stream.concat(collectors, others);
    }

    @ParameterizedTest
    @MethodSource("configurations")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void passTheRuntimesTests(Configuration configuration) {
        String printed = new Jvm("runtime-tests-" + configuration)
                .with(configuration.options())
                .with(HEAP)
                .within(Duration.ofMinutes(25))
                .run(RuntimeTests.class, CLASSES, configuration.leftOut(), String.valueOf(configuration.litters()));

        assertThat(printed).contains(" 0 tests failed");
    }
}
