package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.rows.AgentRows;
import org.weakattached.benchmarks.startup.Beginning;
import org.weakattached.benchmarks.stores.Place;

/** The report of figures that are made up. */
final class AgentReportTest {
    private static final int ROUNDS = 5;

    @Test
    void beginsWithHowManyTimesAFieldEachPlaceTakes() throws IOException {
        assertThat(text(results("17.0.1", 2), results("25.0.1", 4)))
                .doesNotContain("{{")
                .contains("| JDK 17 / JDK 25, a plain field of the host = 1 × |")
                .contains("| read, 1,000 hosts | 2.0 / 4.0 × | – × | 3.0 × |\n")
                .contains("| memory per host | 24 B |")
                .contains("| a host goes with a value that refers back to it | yes | yes | **no** |\n");
    }

    @Test
    void judgesTheAgent() throws IOException {
        assertThat(text(results("17.0.1", 1)))
                .contains("(`read-1000`) | ≤ 1.40 × plain field | 1.00 × (1.00–1.00), **met** |\n")
                .contains("(`start-class`) | ≤ 15.0 µs a class | 20.0 µs a class (20.0–20.0), **not met** |\n");
    }

    @Test
    void judgesTheSideTableThatIsLeftWithoutIt() throws IOException {
        assertThat(text(results("17.0.1", 1)))
                .contains("(`without-read-1000`) | ≤ 1.10 × side-table | 1.33 × (1.33–1.33), **not met** |\n");
    }

    @Test
    void showsEachFigure() throws IOException {
        assertThat(text(results("17.0.1", 2)))
                .contains("(`read-1000`) | 17 | 1.00 ns | 2.00 ns |  | 3.00 ns | 4.00 ns |\n")
                .contains("(`start-class`) | 17 |  | 0.50 µs a class | 20.0 µs a class |  |\n");
    }

    @Test
    void isMadeBeforeAnythingWasMeasured() throws IOException {
        assertThat(text()).doesNotContain("{{").contains("| memory per host | – | – | – |");
    }

    private static String text(Results... runs) throws IOException {
        return new AgentReport(List.of(runs)).text();
    }

    private static Results results(String jdk, double timesAField) {
        Results results =
                new Results(new Environment(jdk, "a machine", "an operating system", "a processor", 2, "2026-01-02"));
        for (int round = 0; round < ROUNDS; round++) {
            results.add(AgentRows.READ.name(), Place.FIELD, 1.0);
            results.add(AgentRows.READ.name(), Place.AGENT, timesAField);
            results.add(AgentRows.READ.name(), Place.SIDE_TABLE, 3.0);
            results.add("without-read-1000", Place.SIDE_TABLE, 3.0);
            results.add("without-read-1000", Place.AGENTLESS, 4.0);
            results.add(AgentRows.READ.name(), Place.AGENTLESS, 4.0);
            results.add("start-class", Beginning.CLASS_HOSTS, 20.0);
            results.add("start-class", Beginning.IDLE_AGENT, 0.5);
        }
        results.add("memory", Place.AGENT, 24.0);
        results.add("together", Place.AGENT, 1.0);
        results.add("together", Place.SLOT, 1.0);
        results.add("together", Place.SIDE_TABLE, null);
        return results;
    }
}
