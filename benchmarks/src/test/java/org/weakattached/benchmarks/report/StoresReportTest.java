package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.rows.AgentRows;
import org.weakattached.benchmarks.rows.StoreRows;
import org.weakattached.benchmarks.stores.Place;

/** The report of figures that are made up. */
final class StoresReportTest {
    private static final int ROUNDS = 5;

    @Test
    void saysOfEachPlaceWhatAReadTakesAndWhetherHostsGo() throws IOException {
        assertThat(text())
                .doesNotContain("{{")
                .contains("- JDK 17.0.1 (a machine), an operating system, a processor, 2 cores, 2026-01-02\n")
                .contains("| goes with a value that refers to it | read, JDK 17 |")
                .contains("| a `ClassValue` | yes | 4.00 × (4.00–4.00) | all, without a lock |")
                .contains("| a field that the agent adds | yes | 1.50 × (1.50–1.50) |")
                .contains("| the weak side-table | **no** | 2.00 × (2.00–2.00) |");
    }

    @Test
    void judgesTheSlot() throws IOException {
        assertThat(text())
                .contains("| ≤ 1.50 × plain field | 3.00 × (3.00–3.00), **not met** |\n")
                .contains("| ≤ 31.0 B | 24.0 B (24.0–24.0), **met** |\n");
    }

    @Test
    void showsEachFigure() throws IOException {
        assertThat(text())
                .contains("| memory a host at 1,000,000 (`memory`) | 17 |  |  | 24.0 B |  |")
                .contains(" (`together`) | 17 | 1.00 collections | never | 1.00 collections |");
    }

    /** It was measured in a run of its own, where a read takes half as much again as a field. */
    private static Results agent() {
        Results results = new Results(
                new Environment("17.0.2", "a machine", "an operating system", "a processor", 2, "2026-01-03"));
        for (int round = 0; round < ROUNDS; round++) {
            results.add(AgentRows.READ.name(), Place.FIELD, 2.0);
            results.add(AgentRows.READ.name(), Place.AGENT, 3.0);
        }
        results.add(AgentRows.TOGETHER.name(), Place.AGENT, 1.0);
        return results;
    }

    /** The second place takes twice as long to read as the first, and so on. */
    private static String text() throws IOException {
        Results results = new Results(
                new Environment("17.0.1", "a machine", "an operating system", "a processor", 2, "2026-01-02"));
        double time = 0;
        for (Place place : Place.ofStores()) {
            time++;
            for (int round = 0; round < ROUNDS; round++) {
                results.add(StoreRows.READ.name(), place, time);
            }
            results.add(StoreRows.TOGETHER.name(), place, place == Place.SIDE_TABLE ? null : 1.0);
        }
        results.add(StoreRows.MEMORY.name(), Place.SLOT, 24.0);
        return new StoresReport(List.of(results), List.of(agent())).text();
    }
}
