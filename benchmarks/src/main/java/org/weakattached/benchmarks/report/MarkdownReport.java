package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Contender;

/** Makes the document: what was written by hand is in a template, which says where the tables go. */
public final class MarkdownReport {
    private final List<Results> runs;
    private final List<Row> rows;

    /** Makes the report of several runs, one a JDK. */
    public MarkdownReport(List<Results> runs, List<Row> rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /** Returns the document. */
    public String text() throws IOException {
        String template = Picture.into(Markdown.template("performance.md"), PerformancePictures.of(runs, rows));
        return new Figures(runs, rows, Contender::valueOf)
                .fill(template)
                .replace("{{environments}}", Markdown.environments(runs))
                .replace("{{jdks}}", Markdown.jdks(runs))
                .replace("{{standing}}", new Summary(runs, rows).standing())
                .replace("{{targets-met}}", new Summary(runs, rows).targets())
                .replace("{{targets}}", Targets.table(runs, rows))
                .replace("{{losses}}", losses())
                .replace("{{figures}}", figures());
    }

    private String losses() {
        List<String> lines = new ArrayList<>();
        for (Results run : runs) {
            for (Row row : rows) {
                Contender.peers().stream()
                        .filter(peer -> Standing.of(run, row, peer) == Standing.BETTER)
                        .map(peer -> "- %s, %s: %s, %s"
                                .formatted(Markdown.jdk(run), row.title(), peer.label(), times(run, row, peer)))
                        .forEach(lines::add);
            }
        }
        return lines.isEmpty() ? "Nowhere." : String.join("\n", lines);
    }

    private String figures() {
        return runs.stream().map(this::figures).collect(Collectors.joining("\n\n"));
    }

    private String figures(Results run) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + Markdown.jdk(run) + "\n");
        Stream<String> others = others().map(Contender::label);
        lines.addAll(Markdown.head("work", Stream.concat(Stream.of(Contender.OURS.label(), "spread"), others)));
        for (Row row : rows) {
            if (run.has(row.name(), Contender.OURS)) {
                Series ours = Series.of(run.figures(row.name(), Contender.OURS));
                lines.add(Markdown.line(
                        Words.work(row),
                        Stream.concat(
                                Stream.of(Words.figure(ours.median(), row.unit()), Words.range(ours)),
                                others().map(other -> cell(run, row, other)))));
            }
        }
        return String.join("\n", lines);
    }

    private static Stream<Contender> others() {
        return Stream.of(Contender.values()).filter(contender -> contender != Contender.OURS);
    }

    private static String cell(Results run, Row row, Contender other) {
        if (!run.has(row.name(), other)) {
            return "";
        }
        Series figures = Series.of(run.figures(row.name(), other));
        String median = Words.figure(figures.median(), row.unit());
        String text = "%s (%s)".formatted(median, times(run, row, other));
        return Standing.of(run, row, other).mark(text);
    }

    /** Returns how many times as much as ours. */
    private static String times(Results run, Row row, Contender other) {
        return Words.times(Standing.times(run, row, other).median());
    }
}
