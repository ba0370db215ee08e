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

/** Holds the code on frameworks to the files that are named before each block, which are tested. */
final class FrameworksPageTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    private static final Pattern EXCERPT =
            Pattern.compile("]\\((\\S+\\.java)\\)\\):\n\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("^```java$", Pattern.MULTILINE);

    @Test
    void thePageShowsWhatIsTested() throws IOException {
        Path page = ROOT.resolve("docs/frameworks.md");
        assertExcerpts(Files.readString(page), page);
    }

    @Test
    void theReadmeShowsWhatIsTested() throws IOException {
        Path readme = ROOT.resolve("README.md");
        String text = Files.readString(readme);
        int start = text.indexOf("\n## For frameworks\n");
        assertThat(start).isNotNegative();
        assertExcerpts(text.substring(start, text.indexOf("\n## ", start + 1)), readme);
    }

    private static void assertExcerpts(String text, Path page) throws IOException {
        List<MatchResult> excerpts = EXCERPT.matcher(text).results().toList();

        assertThat(excerpts)
                .isNotEmpty()
                .hasSameSizeAs(BLOCK.matcher(text).results().toList());
        for (MatchResult excerpt : excerpts) {
            String file = Files.readString(page.resolveSibling(excerpt.group(1)));
            assertThat(unindented(file)).contains(unindented(excerpt.group(2)));
        }
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(joining("\n"));
    }
}
