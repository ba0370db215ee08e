package org.weakattached.stress.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/**
 * No stack or no memory left, interpreted and compiled, which use them in different ways. A lock that stayed taken would stop
 * the program until its time is over.
 */
final class ExhaustionTest {
    private static final Duration LIMIT = Effort.of(Duration.ofMinutes(3), Duration.ofHours(1));

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
    void losesNothingWhereStacksOverflow(String mode) {
        String printed = new Jvm("little-stack" + name(mode))
                .with(mode)
                .within(LIMIT)
                .run(LittleStack.class, Effort.of("25", "1000"), String.valueOf(Effort.seed()));

        assertThat(printed).contains("changes failed of");
        System.out.println(mode + ": " + printed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
    void losesNothingWhereMemoryRunsOut(String mode) {
        String printed = new Jvm("little-memory" + name(mode))
                .with(mode, "-XX:+UseSerialGC", "-Xmx16m") // little to fill, and to collect each time that it is full
                .within(LIMIT)
                .run(LittleMemory.class, Effort.of("3", "200"), String.valueOf(Effort.seed()));

        assertThat(printed).contains("changes failed in");
        System.out.println(mode + ": " + printed.strip());
    }

    private static String name(String mode) {
        return mode.replaceAll("[^\\w]+", "-");
    }
}
