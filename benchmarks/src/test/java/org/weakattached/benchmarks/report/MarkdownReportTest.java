package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.subject.Contender;

/** The report of a small file of results. */
final class MarkdownReportTest {
    private static String text = "";

    @BeforeAll
    static void make() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(MarkdownReportTest.class.getResource("results.json"))
                .toURI());
        text = new MarkdownReport(
                        new Folder<>(Objects.requireNonNull(file.getParent()), Results.class).read(), Rows.all())
                .text();
    }

    @Test
    void saysWhereItWasMeasured() {
        assertThat(text)
                .contains("- JDK 17.0.1 (a machine), an operating system, a processor, 2 cores, 2026-01-02\n")
                .doesNotContain("{{");
    }

    @Test
    void beginsWithWhatCameOut() {
        assertThat(text)
                .contains("\nOn JDK 17:\n")
                .contains("the best peer of each of 2 rows, WeakAttached takes less in 1, by more than")
                .contains("; a peer takes less in 1, by as much")
                .contains(
                        "A read takes 2.0 × as long as that of a plain field among 1,000 hosts, and – × among a million;")
                .contains("hosts are free after 300 ms,")
                .contains("- Of 6 targets, 2 are met and 2 are not;");
    }

    @Test
    void showsPicturesWithTheCommandThatMeasures() {
        assertThat(text)
                .contains("1,000 hosts: WeakAttached 4.00 (JDK 17).")
                .contains("](images/performance-reads.svg)\n\n`mvn ")
                .contains(" verify -Drows='read-[0-9]+'`\n");
    }

    @Test
    void judgesEachTarget() {
        assertThat(text)
                .contains("| read, 1,000 hosts (`read-1000`) | ≤ 2.20 × plain field | 2.00 × (2.00–2.50), **met** |\n")
                .contains(
                        "| read, 1,000 hosts (`read-1000`) | ≥ 4.00 × faster than Guava | 3.00 × (2.40–3.00), **not met** |\n")
                .contains("| read, 1,000 hosts (`read-1000`) | ≥ 7.00 × faster than Caffeine |"
                        + " 8.00 × (6.40–8.00), **met** |\n")
                .contains(" | ≤ 28.0 ms | 10.5 ms (10.0–11.0), **cannot be judged (too few rounds)** |\n")
                .contains(" | ≤ 0.35 × weak-lock-free |"
                        + " 0.50 × (0.25–0.50), **cannot be judged (rounds disagree)** |\n")
                .contains(" | ≤ 0.60 × weak-lock-free |  |\n");
    }

    @Test
    void judgesByThePeerThatComesNearest() {
        assertThat(text)
                .contains("| read, 1,000 hosts (`read-1000`) | ≥ 2.00 × faster than every peer |"
                        + " 0.50 × (0.40–0.50) weak-lock-free, **not met** |\n");
    }

    @Test
    void marksWhereAPeerIsBetter() {
        assertThat(text).contains("By more than 25 %:\n\n- JDK 17, read, 1,000 hosts: weak-lock-free, 0.50 ×\n\n");
    }

    @Test
    void showsEachFigure() {
        assertThat(text)
                .contains(
                        "| read, 1,000 hosts (`read-1000`) | 4.00 ns | 4.00–5.00 | 2.00 ns (0.50 ×) |  |  | 12.0 ns (3.00 ×) |"
                                + " 32.0 ns (8.00 ×) | **2.00 ns (0.50 ×), better** |  |  |")
                .contains(" | 300 ms | 300–310 |  |  |  | never (∞ ×) |  | **610 ms (2.00 ×)** |  |  |");
    }

    @Test
    void leavesOutRowsThatWereNotMeasured() {
        assertThat(text).doesNotContain("(`memory`)", "performance-memory");
    }

    @Test
    void showsARowOnceItWasMeasured() throws IOException {
        Results results = new Results(
                new Environment("17.0.1", "a machine", "an operating system", "a processor", 2, "2026-01-02"));
        for (int round = 0; round < 5; round++) {
            results.add("idle", Contender.OURS, 0.5);
            results.add("idle", Contender.GUAVA, 0.0);
        }
        assertThat(new MarkdownReport(List.of(results), Rows.all()).text())
                .doesNotContain("{{")
                .contains("live ones takes 0.50 % of a core,")
                .contains("](images/performance-idle.svg)")
                .contains("- **Idle**: ")
                .contains(" (`idle`) | ≤ 1.00 % of a core | 0.50 % of a core (0.50–0.50), **met** |")
                .contains(" two young collections per second: Guava, 0 ×\n")
                .contains("A map that waits until somebody touches it");
    }
}
