package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.subject.Contender;

/** Words with figures that are made up. */
final class FiguresTest {
    private static final String TEXT = "first\n{{with growth}}\nlongest: {{figure growth OURS}}\n{{end}}\nlast\n";

    @Test
    void leaveOutAPartUntilItsRowWasMeasured() {
        assertThat(fill(TEXT, results())).isEqualTo("first\nlast\n");
    }

    @Test
    void keepAPartThatSomeJdkHasFiguresFor() {
        Results measured = results();
        measured.add("growth", Contender.OURS, 0.5);
        assertThat(fill(TEXT, results(), measured)).isEqualTo("first\nlongest: – / 0.50 ms\nlast\n");
    }

    @Test
    void judgeEachPartByItself() {
        Results measured = results();
        measured.add("reclaiming", Contender.OURS, 1.0);
        assertThat(fill("{{with growth}}\na\n{{end}}\n{{with reclaiming}}\nb\n{{end}}\n", measured))
                .isEqualTo("b\n");
    }

    @Test
    void needARowThatExists() {
        assertThatThrownBy(() -> fill("{{with nothing}}\na\n{{end}}\n", results()))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static String fill(String text, Results... runs) {
        return new Figures(List.of(runs), Rows.all(), Contender::valueOf).fill(text);
    }

    private static Results results() {
        return new Results(
                new Environment("17.0.1", "a machine", "an operating system", "a processor", 2, "2026-01-02"));
    }
}
