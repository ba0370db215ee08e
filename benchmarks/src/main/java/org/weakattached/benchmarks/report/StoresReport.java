package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.rows.StoreRows;
import org.weakattached.benchmarks.stores.Place;

/** Makes the document about stores: its template has a line for each, into which goes what was measured. */
public final class StoresReport {
    private final List<Results> runs;

    /** Makes the report of several runs, one a JDK. */
    public StoresReport(List<Results> runs) {
        this.runs = runs;
    }

    /** Returns the document. */
    public String text() throws IOException {
        String template = Picture.into(Markdown.template("stores.md"), StoresPictures.of(runs));
        String text = new Figures(runs, Rows.stores(), Place::valueOf)
                .fill(template)
                .replace("{{jdks}}", Markdown.jdks(runs))
                .replace("{{environments}}", Markdown.environments(runs))
                .replace("{{targets}}", Targets.table(runs, Rows.stores()))
                .replace("{{figures}}", figures())
                .replace("{{measured}}", cells(runs.stream().map(run -> "read, " + Markdown.jdk(run))))
                .replace("{{---}}", cells(runs.stream().map(run -> "---")));
        for (Place place : Place.values()) {
            text = text.replace("{{" + place.name() + "}}", measured(place));
        }
        return text;
    }

    private String measured(Place place) {
        return cells(Stream.concat(Stream.of(goes(place)), runs.stream().map(run -> read(run, place))));
    }

    private static String cells(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | "));
    }

    /** Says whether hosts go with values that refer to them, on all JDKs. */
    private String goes(Place place) {
        boolean stays = runs.stream().anyMatch(run -> run.failed(StoreRows.TOGETHER.name(), place));
        return stays ? "**no**" : "yes";
    }

    private static String read(Results run, Place place) {
        String row = StoreRows.READ.name();
        Series times = Series.quotients(run.figures(row, place), run.figures(row, Place.FIELD));
        return "%s (%s)".formatted(Words.times(times.median()), Words.range(times));
    }

    private String figures() {
        List<String> lines = new ArrayList<>(Markdown.head(
                "work",
                Stream.concat(Stream.of("JDK"), Stream.of(Place.values()).map(Place::label))));
        for (Row row : Rows.stores()) {
            for (Results run : runs) {
                Stream<String> figures = Stream.of(Place.values()).map(place -> figure(run, row, place));
                lines.add(Markdown.line(
                        Words.work(row),
                        Stream.concat(Stream.of(String.valueOf(run.environment().feature())), figures)));
            }
        }
        return String.join("\n", lines);
    }

    private static String figure(Results run, Row row, Place place) {
        if (!run.has(row.name(), place)) {
            return "";
        }
        double median = Series.of(run.figures(row.name(), place)).median();
        return Words.figure(median, row.unit());
    }
}
