package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.compile.CompileTime;
import org.weakattached.benchmarks.compile.Measurement;
import org.weakattached.benchmarks.compile.Processor;
import org.weakattached.benchmarks.compile.Sample;

/** The report of samples that are made up. */
final class CompileReportTest {
    @Test
    void judgesEachTarget() throws IOException {
        assertThat(CompileReport.of(List.of(results(CompileTime.ROUNDS))))
                .doesNotContain("{{")
                .contains("- JDK 17.0.1 (a machine), an operating system, a processor, 2 cores, 2026-01-02\n")
                .contains("| added to a class, 500 classes, cold: ≤ 0.5 × AutoValue |"
                        + " 0.40 × (0.40–0.40), **met** |\n")
                .contains("| all of the compilation, 2,000 classes, cold: ≤ 1.35 × without |"
                        + " 1.40 × (1.40–1.40), **not met** |\n")
                .contains("| added to a class, 2,000 classes, warm: ≤ 1.25 × with 500 classes |"
                        + " 0.25 × (0.25–0.25), **met** |\n")
                .contains(
                        "| all of the compilation, no annotated class, 500 classes, warm: ≤ 1.05 × a processor that does nothing |"
                                + " 1.00 × (1.00–1.00), **met** |\n")
                .contains(
                        "| AutoValue | 1.50 kB | 4.00 ms (2.00 ×) | 4.00 ms (2.00 ×) | 1.00 ms (2.00 ×) | 1.00 ms (2.00 ×) |");
    }

    @Test
    void judgesNothingByFewRounds() throws IOException {
        assertThat(CompileReport.of(List.of(results(CompileTime.ROUNDS - 1))))
                .contains("0.40 × (0.40–0.40), **cannot be judged (too few rounds)**")
                .doesNotContain("**met**");
    }

    private static CompileResults results(int rounds) {
        CompileResults results = new CompileResults(
                new Environment("17.0.1", "a machine", "an operating system", "a processor", 2, "2026-01-02"));
        for (int round = 0; round < rounds; round++) {
            for (Measurement measurement : CompileTime.measurements()) {
                results.add(measurement, sample(measurement.processor()));
            }
        }
        return results;
    }

    private static Sample sample(Processor processor) {
        return switch (processor) {
            case WEAKATTACHED -> new Sample(2.8, 2, 1_000_000);
            case IDLE, NOTHING -> new Sample(2, 2, 0);
            default -> new Sample(4, 2, 750_000);
        };
    }
}
