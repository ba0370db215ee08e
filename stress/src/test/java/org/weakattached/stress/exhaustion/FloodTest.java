package org.weakattached.stress.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.stress.Collector;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/** More attachments than memory, under the collectors that can do with little. */
final class FloodTest {
    /** Each takes almost 200 bytes. */
    private static final int ATTACHMENTS = Effort.of(1_000_000, 20_000_000);

    /**
     * Of the collectors that collect while the program runs, ZGC gives up where one collection frees too little, and a flood
     * needs two, with a sweep in between; so it needs a heap that is seldom full.
     */
    private static final Set<String> COLLECTORS =
            Effort.of(Set.of("serial", "parallel", "g1"), Set.of("serial", "parallel", "g1", "shenandoah"));

    static Stream<Arguments> configurations() {
        return Collector.available().stream()
                .filter(collector -> COLLECTORS.contains(collector.name()))
                .flatMap(collector -> Stream.of("thread", "inline").map(mode -> arguments(collector, mode)));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void fitsIntoASmallHeap(Collector collector, String mode) {
        String printed = new Jvm("flood-" + collector + "-" + mode)
                .with(collector.options())
                .with("-Xmx64m", "-Dorg.weakattached.reclaimer=" + mode)
                .run(Flood.class, String.valueOf(ATTACHMENTS));

        assertThat(printed).contains("of " + ATTACHMENTS + " entries at a time");
        System.out.println(collector + ", " + mode + ": " + printed.strip());
    }
}
