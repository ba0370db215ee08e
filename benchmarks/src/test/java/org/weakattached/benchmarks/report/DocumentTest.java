package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.benchmarks.rows.AgentRows;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.rows.StoreRows;
import org.weakattached.benchmarks.stores.Place;

/** What is made of the last full runs is what the report makes of their results, and leaves no missed target unexplained. */
final class DocumentTest {
    private static final Folder<Results> RESULTS = new Folder<>(Path.of("results"), Results.class);
    private static final Folder<Results> RESULTS_OF_STORES = new Folder<>(Path.of("results", "stores"), Results.class);

    private static final Folder<Results> RESULTS_OF_AGENT = new Folder<>(Path.of("results", "agent"), Results.class);

    /** A document with reasons why targets are missed. */
    private record Document(String name, List<Results> runs, List<Row> rows) {
        Path path() {
            return Path.of("..", "docs", name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Document> documents() throws IOException {
        List<Results> runs = RESULTS.read();
        List<Results> stores = RESULTS_OF_STORES.read();
        return Stream.of(
                new Document("performance.md", runs, Rows.all()),
                new Document("stores.md", stores, Rows.stores()),
                new Document("agent.md", RESULTS_OF_AGENT.read(), Rows.agent()));
    }

    static Stream<Map.Entry<Path, String>> made() throws IOException {
        return new Documents(Path.of("results"), Path.of("..")).made().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("made")
    void isMadeOfTheResults(Map.Entry<Path, String> file) {
        assertThat(file.getKey()).hasContent(file.getValue());
    }

    @Test
    void showsEachPicture() throws IOException {
        Map<Path, String> made = new Documents(Path.of("results"), Path.of("..")).made();
        String documents = made.entrySet().stream()
                .filter(file -> file.getKey().toString().endsWith(".md"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertThat(made.keySet())
                .filteredOn(file -> file.toString().endsWith(".svg"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(documents).contains("](images/" + file.getFileName() + ")"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void explainsEachTargetThatWasMissed(Document document) throws IOException {
        assertThat(sectionOf(Files.readString(document.path()), "## Why some targets are missed"))
                .contains(missed(document.runs(), document.rows()));
    }

    /** What stores are for, and why there are any. */
    @Test
    void showsThatHostsGoWithWhatRefersToThemWhereStoresKeepIt() throws IOException {
        List<Results> runs = RESULTS_OF_STORES.read();
        assertThat(runs).isNotEmpty();
        for (Results run : runs) {
            assertThat(Place.ofStores())
                    .allMatch(place -> run.has(StoreRows.TOGETHER.name(), place))
                    .filteredOn(place -> run.failed(StoreRows.TOGETHER.name(), place))
                    .containsExactly(Place.SIDE_TABLE);
        }
    }

    /** The same of the agent, without which a side-table is left. */
    @Test
    void showsThatHostsGoWithWhatRefersToThemWhereTheAgentRuns() throws IOException {
        List<Results> runs = RESULTS_OF_AGENT.read();
        assertThat(runs).isNotEmpty();
        for (Results run : runs) {
            assertThat(AgentRows.TOGETHER.contenders())
                    .allMatch(place -> run.has(AgentRows.TOGETHER.name(), place))
                    .filteredOn(place -> run.failed(AgentRows.TOGETHER.name(), place))
                    .containsExactly(Place.SIDE_TABLE, Place.AGENTLESS);
        }
    }

    private static Set<String> missed(List<Results> runs, List<Row> rows) {
        Set<String> missed = new TreeSet<>();
        for (Row row : rows) {
            if (runs.stream()
                    .flatMap(run -> Judgement.all(run, row).stream())
                    .anyMatch(judgement -> judgement.verdict() != Verdict.MET)) {
                missed.add("`" + row.name() + "`");
            }
        }
        return missed;
    }

    private static String sectionOf(String text, String title) {
        int start = text.indexOf(title + "\n");
        assertThat(start).as(title).isNotNegative();
        return text.substring(start, text.indexOf("\n## ", start));
    }
}
