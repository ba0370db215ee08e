package org.weakattached.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the code on the pages for users to where it comes from, and the pages to what they refer to. {@code -Dgolden.update=true}
 * writes the code anew.
 */
final class PagesTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final List<String> PAGES =
            List.of("README.md", "docs/guide.md", "docs/back-references.md", "docs/frameworks.md");
    private static final String REWRITE = "To rewrite the pages: mvn -pl examples -am test -Dtest=PagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true";

    @TestFactory
    Stream<DynamicTest> showsWhatIsCompiledAndRun() {
        return PAGES.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    /** A region that no page shows is left over. */
    @Test
    void everyRegionIsShown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String name : PAGES) {
            shown.addAll(read(name).sources());
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src"))) {
            List<String> regions = files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("PageTest.java"))
                    .flatMap(file -> Snippet.regions(file).stream()
                            .map(region -> ROOT.relativize(file).toString().replace('\\', '/') + "#" + region))
                    .toList();

            assertThat(regions).isNotEmpty().isSubsetOf(shown);
        }
    }

    private static void check(String name) throws IOException {
        Page page = read(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(ROOT.resolve(name), page.rewritten());
            page = read(name);
        }

        assertThat(page.sources()).isNotEmpty();
        assertThat(page.faults()).as(REWRITE).isEmpty();
    }

    private static Page read(String name) throws IOException {
        return new Page(ROOT, name, Files.readString(ROOT.resolve(name)));
    }
}
