package org.weakattached.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the list of {@link EarlyHosts} to what JVMs have loaded when an agent comes. What each version has is in {@code early-hosts};
 * with {@code -Dgolden.update=true}, the running one is noted there, and the list is made anew of what all have.
 */
final class EarlyHostsTest {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src");
    private static final Path VERSIONS = SOURCES.resolve("test/resources/early-hosts");
    private static final Path LIST = SOURCES.resolve("main/java/org/weakattached/processor/check/EarlyHosts.java");
    private static final int WIDTH = 110;

    @Test
    void namesWhatIsLoadedBeforeAnyAgent(@TempDir Path folder) throws IOException, InterruptedException {
        Set<String> loaded = EarlyClasses.in(folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(VERSIONS);
            Files.write(version(), loaded);
            writeList(commonToAllVersions());
            return;
        }

        assertThat(loaded).containsAll(listed());
        assertThat(EarlyHosts.CLASSES).isEqualTo(text(commonToAllVersions()));
        loaded.retainAll(commonToAllVersions());
        assertThat(listed()).containsAll(loaded);
    }

    private static Path version() {
        return VERSIONS.resolve(Runtime.version().feature() + ".txt");
    }

    private static Set<String> commonToAllVersions() throws IOException {
        @Nullable Set<String> common = null;
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            for (Path version : versions.toList()) {
                Set<String> loaded = new TreeSet<>(Files.readAllLines(version));
                if (common != null) {
                    loaded.retainAll(common);
                }
                common = loaded;
            }
        }
        assertThat(common).isNotNull();
        return common;
    }

    private static Set<String> listed() {
        Set<String> names = new TreeSet<>();
        EarlyHosts.CLASSES.lines().forEach(line -> {
            String[] words = line.split(" ");
            Arrays.stream(words).skip(1).forEach(word -> names.add(words[0] + " " + word));
        });
        return names;
    }

    private static void writeList(Set<String> names) throws IOException {
        String quotes = "\"\"\"";
        String source = Files.readString(LIST);
        int begin = source.indexOf(quotes) + quotes.length() + 1;
        int end = source.lastIndexOf(quotes);
        String indent = " ".repeat(12);
        Files.writeString(
                LIST,
                source.substring(0, begin) + text(names).indent(indent.length()) + indent + source.substring(end));
    }

    /** Returns lines of a package and classes in it, each as long as there is room. */
    private static String text(Set<String> names) {
        Map<String, List<String>> packages = new TreeMap<>();
        for (String name : names) {
            int space = name.indexOf(' ');
            packages.computeIfAbsent(name.substring(0, space), each -> new ArrayList<>())
                    .add(name.substring(space + 1));
        }
        StringBuilder text = new StringBuilder();
        packages.forEach((place, classes) -> {
            StringBuilder line = new StringBuilder(place);
            for (String each : classes) {
                if (line.length() + each.length() >= WIDTH) {
                    text.append(line).append('\n');
                    line = new StringBuilder(place);
                }
                line.append(' ').append(each);
            }
            text.append(line).append('\n');
        });
        return text.toString();
    }
}
