package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.AgentRows;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.rows.StoreRows;
import org.weakattached.benchmarks.stores.Place;

/** Makes the document about stores: its template has a line for each, into which goes what was measured. */
public final class StoresReport {
    private final List<Results> runs;
    private final List<Results> agentRuns;

    /** Makes the report of several runs, one a JDK, and of those with the agent. */
    public StoresReport(List<Results> runs, List<Results> agentRuns) {
        this.runs = runs;
        this.agentRuns = agentRuns;
    }

    /** Returns the document. */
    public String text() throws IOException {
        String template = Picture.into(Markdown.template("stores.md"), StoresPictures.of(runs));
        String text = new Figures(runs, Rows.stores(), Place::valueOf)
                .fill(template)
                .replace("{{jdks}}", Markdown.jdks(runs))
                .replace("{{environments}}", Markdown.environments(runs))
                .replace("{{targets}}", Targets.table(runs, Rows.stores()))
                .replace("{{figures}}", new FigureTable(runs, Place.ofStores()).of(Rows.stores()))
                .replace("{{measured}}", cells(runs.stream().map(run -> "read, " + Markdown.jdk(run))))
                .replace("{{---}}", cells(runs.stream().map(run -> "---")));
        for (Place place : Place.ofStores()) {
            text = text.replace("{{" + place.name() + "}}", measured(place));
        }
        return text.replace("{{AGENT}}", measuredWithAgent());
    }

    private String measured(Place place) {
        return measured(goes(runs, StoreRows.TOGETHER, place), run -> read(run, StoreRows.READ, place));
    }

    /** It was measured in runs of its own, perhaps not on all of the JDKs. */
    private String measuredWithAgent() {
        return measured(
                goes(agentRuns, AgentRows.TOGETHER, Place.AGENT),
                run -> agentRuns.stream()
                        .filter(other -> other.environment().feature()
                                == run.environment().feature())
                        .map(other -> read(other, AgentRows.READ, Place.AGENT))
                        .collect(Collectors.joining()));
    }

    private String measured(String goes, Function<Results, String> read) {
        return cells(Stream.concat(Stream.of(goes), runs.stream().map(read)));
    }

    private static String cells(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | "));
    }

    /** Says whether hosts go with values that refer to them, on all JDKs; nothing before that was tried. */
    static String goes(List<Results> runs, Row row, Place place) {
        if (runs.stream().noneMatch(run -> run.has(row.name(), place))) {
            return "";
        }
        boolean stays = runs.stream().anyMatch(run -> run.failed(row.name(), place));
        return stays ? "**no**" : "yes";
    }

    private static String read(Results run, Row row, Place place) {
        Series times = Series.quotients(run.figures(row.name(), place), run.figures(row.name(), Place.FIELD));
        return "%s (%s)".formatted(Words.times(times.median()), Words.range(times));
    }
}
