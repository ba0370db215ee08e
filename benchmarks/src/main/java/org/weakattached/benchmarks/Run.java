package org.weakattached.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.weakattached.benchmarks.report.Environment;
import org.weakattached.benchmarks.report.Results;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Workload;
import org.weakattached.benchmarks.subject.Participant;

/** Measures rows, interleaved: in each round each row, with one contender right after the other. */
final class Run {
    private final Map<Workload, List<Row>> rows;
    private final int rounds;
    private final PrintStream progress;

    Run(List<Row> rows, int rounds, PrintStream progress) {
        // What gives the figures of several rows is measured once.
        this.rows =
                rows.stream().collect(Collectors.groupingBy(Row::workload, LinkedHashMap::new, Collectors.toList()));
        this.rounds = rounds;
        this.progress = progress;
    }

    Results results(Environment environment) {
        Results results = new Results(environment);
        rows.forEach((workload, some) -> some.forEach(row -> note(workload, row, results)));
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<Workload, List<Row>> work : rows.entrySet()) {
                if (round <= enough(work.getValue())) {
                    progress.printf("round %d of %d, %s:", round, rounds, names(work.getValue()));
                    long start = System.nanoTime();
                    measure(work.getKey(), work.getValue(), results);
                    progress.printf("  (%d s)%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
                }
            }
        }
        return results;
    }

    private static void note(Workload workload, Row row, Results results) {
        results.note(row.name(), workload.flags());
        for (Participant contender : row.contenders()) {
            if (!contender.flags().isEmpty()) {
                results.note(row.name() + " of " + contender.name(), contender.flags());
            }
        }
    }

    private static int enough(List<Row> rows) {
        return rows.stream().mapToInt(Row::rounds).max().orElse(0);
    }

    private static String names(List<Row> rows) {
        return rows.stream().map(Row::name).collect(Collectors.joining(", "));
    }

    private static Set<Participant> contenders(List<Row> rows) {
        Set<Participant> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.contenders()));
        return all;
    }

    private void measure(Workload workload, List<Row> rows, Results results) {
        for (Participant contender : contenders(rows)) {
            List<Row> wanted = rows.stream()
                    .filter(row -> row.contenders().contains(contender))
                    .toList();
            if (!wanted.isEmpty()) {
                // Who once did not get to the end is not waited for again.
                boolean hopeless = wanted.stream().anyMatch(row -> results.failed(row.name(), contender));
                Map<String, Double> figures = hopeless ? Map.of() : workload.measure(contender);
                progress.printf(
                        "  %s %.4g",
                        contender.label(), figures.get(wanted.get(0).figure()));
                wanted.forEach(row -> results.add(row.name(), contender, figures.get(row.figure())));
            }
        }
    }
}
