package org.weakattached.stress.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.stress.Collector;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/** More attachments than memory, with every collector. */
final class FloodTest {
    /** Each takes almost 200 bytes. */
    private static final int ATTACHMENTS = Effort.of(1_000_000, 20_000_000);

    static Stream<Arguments> configurations() {
        return Collector.available().stream()
                .flatMap(collector -> Stream.of("thread", "inline").map(mode -> arguments(collector, mode)));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void fitsIntoASmallHeap(Collector collector, String mode) {
        String printed = new Jvm("flood-" + collector + "-" + mode)
                .with(collector.options())
                .with(heap(collector), "-Dorg.weakattached.reclaimer=" + mode)
                .run(Flood.class, String.valueOf(ATTACHMENTS));

        assertThat(printed).contains("of " + ATTACHMENTS + " entries at a time");
        System.out.println(collector + ", " + mode + ": " + printed.strip());
    }

    /**
     * Returns the option that sets the heap. A collector that collects while the program runs needs room for what is attached
     * meanwhile.
     */
    private static String heap(Collector collector) {
        return collector.name().equals("z") ? "-Xmx160m" : "-Xmx64m";
    }
}
