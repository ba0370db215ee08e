package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document of compilations leaves no missed target unexplained. */
final class CompileDocumentTest {
    private static final Folder<CompileResults> RESULTS =
            new Folder<>(Path.of("results", "compile-time"), CompileResults.class);
    private static final Path DOCUMENT = Path.of("..", "docs", "compile-time.md");

    @Test
    void explainsEachTargetThatWasMissed() throws IOException {
        String text = Files.readString(DOCUMENT);
        String reasons = text.substring(text.indexOf("## Why some targets are missed\n"));

        assertThat(reasons).contains(CompileReport.missed(RESULTS.read()));
    }
}
