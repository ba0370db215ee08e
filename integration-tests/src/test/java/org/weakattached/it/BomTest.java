package org.weakattached.it;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the BOM to the modules that are published. */
final class BomTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern MANAGED = Pattern.compile("<artifactId>weakattached-((?!parent|bom).*)</artifactId>");

    @Test
    void itListsAllThatIsPublished() {
        List<String> published = matches(MODULE, "pom.xml")
                .filter(module -> !module.equals("bom"))
                .filter(module -> !read(module + "/pom.xml").contains("<maven.deploy.skip>true"))
                .collect(toList());

        assertThat(matches(MANAGED, "bom/pom.xml"))
                .hasSizeGreaterThan(3)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static Stream<String> matches(Pattern pattern, String file) {
        return pattern.matcher(read(file)).results().map(match -> match.group(1));
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
