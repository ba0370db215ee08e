package org.weakattached.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Participant;

/** Shows results to those who wait for them. */
public final class TextReport {
    private TextReport() {}

    /** Returns the rows of which there are figures, with what is said of their targets. */
    public static String of(Results results, List<Row> rows) {
        return rows.stream()
                .filter(row -> results.has(row.name(), row.ours()))
                .map(row -> row(results, row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Results results, Row row) {
        StringBuilder text = new StringBuilder(Words.work(row) + "\n");
        for (Participant contender : row.contenders()) {
            if (results.has(row.name(), contender)) {
                text.append(contender(results, row, contender));
            }
        }
        for (Judgement judgement : Judgement.all(results, row)) {
            text.append("    %s: %s, %s%n"
                    .formatted(
                            Words.target(judgement.target(), row), Words.measured(judgement, row), judgement.words()));
        }
        return text.toString();
    }

    private static String contender(Results results, Row row, Participant contender) {
        Series figures = Series.of(results.figures(row.name(), contender));
        String median = Words.figure(figures.median(), row.unit());
        if (contender == row.ours()) {
            return "    %-36s %12s %20s%n".formatted(contender.label(), median, Words.range(figures));
        }
        Series times =
                Series.quotients(results.figures(row.name(), contender), results.figures(row.name(), row.ours()));
        return "    %-36s %12s %9s %10s%n"
                .formatted(contender.label(), median, Words.times(times.median()), Words.range(times));
    }
}
