package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.AgentRows;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.startup.Beginning;
import org.weakattached.benchmarks.stores.Place;
import org.weakattached.benchmarks.subject.Participant;

/** Makes the document about the agent. */
public final class AgentReport {
    private static final List<Place> PLACES =
            List.of(Place.FIELD, Place.AGENT, Place.SLOT, Place.SIDE_TABLE, Place.AGENTLESS);

    private final List<Results> runs;

    /** Makes the report of several runs, one a JDK. */
    public AgentReport(List<Results> runs) {
        this.runs = runs;
    }

    /** Returns the document. */
    public String text() throws IOException {
        String text = new Figures(runs, Rows.agent(), AgentReport::participant)
                .fill(Markdown.template("agent.md"))
                .replace("{{jdks}}", Markdown.jdks(runs))
                .replace("{{environments}}", Markdown.environments(runs))
                .replace("{{targets}}", Targets.table(runs, Rows.agent()))
                .replace("{{figures}}", figures());
        for (Place place : PLACES) {
            text = text.replace("{{goes " + place.name() + "}}", StoresReport.goes(runs, AgentRows.TOGETHER, place));
        }
        return text;
    }

    /** Finds one of a place or of a start. */
    private static Participant participant(String name) {
        return Stream.<Participant>concat(Stream.of(Place.values()), Stream.of(Beginning.values()))
                .filter(some -> some.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String figures() {
        return table(PLACES) + "\n\n" + table(List.of(Beginning.values()));
    }

    private String table(List<? extends Participant> participants) {
        List<Row> rows = Rows.agent().stream()
                .filter(row -> participants.contains(row.ours()))
                .toList();
        return new FigureTable(runs, participants).of(rows);
    }
}
