package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;

/** The table of targets beside what was measured. */
final class Targets {
    private Targets() {}

    static String table(List<Results> runs, List<Row> rows) {
        List<String> lines = new ArrayList<>(Markdown.head(
                "work", Stream.concat(Stream.of("target"), runs.stream().map(Markdown::jdk))));
        for (Row row : rows.stream().filter(row -> Results.have(runs, row)).toList()) {
            for (Target target : row.targets()) {
                lines.add(Markdown.line(
                        Words.work(row),
                        Stream.concat(
                                Stream.of(Words.target(target, row)),
                                runs.stream().map(run -> judgement(run, row, target)))));
            }
        }
        return String.join("\n", lines);
    }

    private static String judgement(Results run, Row row, Target target) {
        return Judgement.of(run, row, target)
                .map(judgement -> "%s, **%s**".formatted(Words.measured(judgement, row), judgement.verdict()))
                .orElse("");
    }
}
