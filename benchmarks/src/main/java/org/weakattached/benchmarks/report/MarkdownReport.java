package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;
import org.weakattached.benchmarks.subject.Contender;

/** Makes the document: what was written by hand is in a template, which says where the tables go. */
public final class MarkdownReport {
    private static final String TEMPLATE = "performance.md";

    private final List<Results> runs;
    private final List<Row> rows;

    /** Makes the report of several runs, one a JDK. */
    public MarkdownReport(List<Results> runs, List<Row> rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /** Returns the document. */
    public String text() throws IOException {
        return template()
                .replace("{{environments}}", environments())
                .replace("{{targets}}", targets())
                .replace("{{losses}}", losses())
                .replace("{{figures}}", figures());
    }

    private static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(MarkdownReport.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String environments() {
        return runs.stream()
                .map(Results::environment)
                .map(here -> "- JDK %s (%s), %s, %s, %d cores, %s"
                        .formatted(here.jdk(), here.vm(), here.system(), here.processor(), here.cores(), here.date()))
                .collect(Collectors.joining("\n"));
    }

    private String targets() {
        List<String> lines = head(Stream.of("work", "target"), runs.stream().map(run -> "JDK " + jdk(run)));
        for (Row row : rows) {
            for (Target target : row.targets()) {
                lines.add(line(
                        Stream.of(Words.work(row), Words.target(target, row)),
                        runs.stream().map(run -> judgement(run, row, target))));
            }
        }
        return String.join("\n", lines);
    }

    private static String judgement(Results run, Row row, Target target) {
        return Judgement.of(run, row, target)
                .map(judgement -> "%s, **%s**".formatted(Words.measured(judgement, row), judgement.verdict()))
                .orElse("");
    }

    private String losses() {
        List<String> lines = new ArrayList<>();
        for (Results run : runs) {
            for (Row row : rows) {
                Contender.peers().stream()
                        .filter(peer -> Standing.of(run, row, peer) == Standing.BETTER)
                        .map(peer -> "- JDK %s, %s: %s, %s"
                                .formatted(jdk(run), row.title(), peer.label(), times(run, row, peer)))
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
        lines.add("### JDK " + jdk(run) + "\n");
        Stream<String> others = others().map(Contender::label);
        lines.addAll(head(Stream.of("work", Contender.OURS.label(), "spread"), others));
        for (Row row : rows) {
            if (run.has(row.name(), Contender.OURS)) {
                Series ours = Series.of(run.figures(row.name(), Contender.OURS));
                lines.add(line(
                        Stream.of(Words.work(row), Words.figure(ours.median(), row.unit()), Words.range(ours)),
                        others().map(other -> cell(run, row, other))));
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
        return Words.times(Series.quotients(run.figures(row.name(), other), run.figures(row.name(), Contender.OURS))
                .median());
    }

    private static String jdk(Results run) {
        return Integer.toString(run.environment().feature());
    }

    private static List<String> head(Stream<String> first, Stream<String> more) {
        List<String> columns = Stream.concat(first, more).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream(), Stream.of()));
        lines.add(line(columns.stream().map(column -> "---"), Stream.of()));
        return lines;
    }

    private static String line(Stream<String> first, Stream<String> more) {
        return Stream.concat(first, more).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
