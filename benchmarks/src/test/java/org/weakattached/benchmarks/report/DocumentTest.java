package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;

/** The document of the last full runs is what the report makes of their results, and leaves no missed target unexplained. */
final class DocumentTest {
    private static final Folder<Results> RESULTS = new Folder<>(Path.of("results"), Results.class);
    private static final Path DOCUMENT = Path.of("..", "docs", "performance.md");

    @Test
    void isMadeOfTheResults() throws IOException {
        assertThat(DOCUMENT).hasContent(new MarkdownReport(RESULTS.read(), Rows.all()).text());
    }

    @Test
    void explainsEachTargetThatWasMissed() throws IOException {
        assertThat(sectionOf(Files.readString(DOCUMENT), "## Why some targets are missed"))
                .contains(missed(RESULTS.read()));
    }

    private static Set<String> missed(List<Results> runs) {
        Set<String> missed = new TreeSet<>();
        for (Row row : Rows.all()) {
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
