package org.weakattached.it;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on compatibility to the projects that there are, and to the versions that each is built with. */
final class CompatibilityPageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    private static final Pattern ROW = Pattern.compile("\\| \\[(.+)]\\(\\.\\./integration-tests/src/it/\\1\\) (.*)");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    private static final Pattern USED = Pattern.compile("@([\\w-]+\\.version)@");
    private static final Pattern MANAGED = Pattern.compile("<([\\w-]+\\.version)>(.*)</\\1>");

    private final Map<String, String> managed = matches(MANAGED, MODULE.resolve("../pom.xml"))
            .collect(toMap(property -> property.group(1), property -> property.group(2)));

    @Test
    void itListsEachProjectWithItsVersions() throws IOException {
        Map<String, Set<String>> listed = matches(ROW, MODULE.resolve("../docs/compatibility.md"))
                .collect(toMap(row -> row.group(1), row -> versionsIn(row.group(2))));

        try (Stream<Path> projects = Files.list(MODULE.resolve("src/it"))) {
            assertThat(listed)
                    .isEqualTo(projects.collect(
                            toMap(project -> project.getFileName().toString(), this::versionsOf)));
        }
    }

    private static Set<String> versionsIn(String text) {
        return VERSION.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    private Set<String> versionsOf(Path project) {
        return matches(USED, project.resolve("pom.xml"))
                .map(use -> use.group(1))
                .filter(property -> !property.equals("project.version"))
                .map(managed::get)
                .collect(toSet());
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
