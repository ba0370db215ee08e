package org.weakattached.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weakattached.benchmarks.subject.Contender.FIELD;
import static org.weakattached.benchmarks.subject.Contender.GUAVA;
import static org.weakattached.benchmarks.subject.Contender.OURS;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.report.Environment;
import org.weakattached.benchmarks.report.Results;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Workload;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Participant;

final class RunTest {
    private final List<String> measured = new ArrayList<>();

    /** Gives two figures, and Guava none. */
    private record Noted(String name, List<String> measured) implements Workload {
        @Override
        public Map<String, Double> measure(Participant contender) {
            measured.add(name + " " + contender);
            return contender == GUAVA ? Map.of() : Map.of("a", 1.0 * measured.size(), "b", 7.0);
        }

        @Override
        public List<String> flags() {
            return List.of();
        }
    }

    @Test
    void takesAllInTurnInEachRound() {
        results(2, row("x", "a", 2, OURS, FIELD), row("y", "a", 2, OURS));
        assertThat(measured).containsExactly("x OURS", "x FIELD", "y OURS", "x OURS", "x FIELD", "y OURS");
    }

    @Test
    void doesNoMoreRoundsThanAreEnough() {
        results(3, row("x", "a", 1, OURS), row("y", "a", 5, OURS));
        assertThat(measured).containsExactly("x OURS", "y OURS", "y OURS", "y OURS");
    }

    @Test
    void measuresOnceWhatGivesSeveralRows() {
        Results results = results(2, row("x", "a", 2, OURS), row("x", "b", 2, OURS));
        assertThat(measured).hasSize(2);
        assertThat(results.figures("x-a", OURS)).containsExactly(1.0, 2.0);
        assertThat(results.figures("x-b", OURS)).containsExactly(7.0, 7.0);
    }

    @Test
    void doesNotWaitAgainForWhoOnceFailed() {
        Results results = results(3, row("x", "a", 3, GUAVA));
        assertThat(measured).containsExactly("x GUAVA");
        assertThat(results.figures("x-a", GUAVA)).containsExactly(null, null, null);
    }

    private Row row(String workload, String figure, int rounds, Contender... contenders) {
        return new Row(
                workload + "-" + figure,
                "a row",
                "ns",
                new Noted(workload, measured),
                figure,
                OURS,
                List.of(contenders),
                false,
                rounds,
                List.of());
    }

    private static Results results(int rounds, Row... rows) {
        return new Run(List.of(rows), rounds, new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                .results(Environment.here());
    }
}
