package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Participant;

/** A table of medians: a line for each row and JDK, a column for each who takes part. */
record FigureTable(List<Results> runs, List<? extends Participant> participants) {

    /** Returns the table of rows that these take part in. */
    String of(List<Row> rows) {
        List<String> lines = new ArrayList<>(Markdown.head(
                "work", Stream.concat(Stream.of("JDK"), participants.stream().map(Participant::label))));
        for (Row row : rows) {
            runs.stream().map(run -> line(run, row)).forEach(lines::add);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private String line(Results run, Row row) {
        String jdk = String.valueOf(run.environment().feature());
        return Markdown.line(
                Words.work(row),
                Stream.concat(Stream.of(jdk), participants.stream().map(who -> figure(run, row, who))));
    }

    private static String figure(Results run, Row row, Participant who) {
        if (!run.has(row.name(), who)) {
            return "";
        }
        double median = Series.of(run.figures(row.name(), who)).median();
        return Words.figure(median, row.unit());
    }
}
