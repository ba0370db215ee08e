package org.weakattached.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the code on the page on frameworks to the files that it names before each block. */
final class FrameworksPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "frameworks.md");

    private static final Pattern EXCERPT =
            Pattern.compile("]\\((\\S+\\.java)\\)\\):\n\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("^```java$", Pattern.MULTILINE);

    @Test
    void itShowsWhatIsTested() throws IOException {
        String page = Files.readString(PAGE);
        List<MatchResult> excerpts = EXCERPT.matcher(page).results().toList();

        assertThat(excerpts).hasSameSizeAs(BLOCK.matcher(page).results().toList());
        for (MatchResult excerpt : excerpts) {
            String file = Files.readString(PAGE.resolveSibling(excerpt.group(1)));
            assertThat(unindented(file)).contains(unindented(excerpt.group(2)));
        }
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(joining("\n"));
    }
}
