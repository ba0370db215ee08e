package org.weakattached.examples.pages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.Reclaiming;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** Holds the guide's table of options to what there is. */
final class OptionsTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    @Test
    void listsEachElementOfTheAnnotations() throws IOException {
        Set<String> elements = Stream.of(AttachedTo.class, AttachedDefaults.class, WeakAttached.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .collect(toSet());

        assertThat(words("(?m)^\\| `(\\w+)` \\| `@")).containsAll(elements);
    }

    @Test
    void listsEachValueOfTheirEnums() throws IOException {
        Set<String> values = Stream.<Enum<?>[]>of(Hold.values(), Reclaiming.values(), Scope.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(toSet());

        assertThat(words("`([A-Z]+)`")).containsAll(values);
    }

    @Test
    void listsEachOptionOfTheCompiler() throws IOException {
        assertThat(words("`-A([\\w.]+)`"))
                .isEqualTo(constants("processor/src/main/java/org/weakattached/processor/WeakAttachedProcessor.java"))
                .isNotEmpty();
    }

    @Test
    void listsEachWarningThatCanBeSilenced() throws IOException {
        assertThat(words("\"(weakattached:[a-z-]+)\""))
                .isEqualTo(matches("\"(weakattached:[a-z-]+)\"", Files.readString(ROOT.resolve("docs/messages.md"))));
    }

    @Test
    void listsEachPropertyOfTheSystem() throws IOException {
        Set<String> read = constants("runtime/src/main/java/org/weakattached/runtime/internal/reclaim/Reclaimer.java");
        read.addAll(constants("runtime/src/main/java/org/weakattached/runtime/internal/agent/Mode.java"));
        read.addAll(constants("testing/src/main/java/org/weakattached/testing/HeapDump.java"));

        assertThat(words("`-D([\\w.]+)`")).isEqualTo(read).hasSizeGreaterThan(1);
    }

    /** Both are constants beside those who read them. */
    private static Set<String> constants(String file) throws IOException {
        return matches(
                "static final String \\w+ = \"((?:org\\.)?weakattached(?:\\.testing)?\\.[a-z]\\w+)\"",
                Files.readString(ROOT.resolve(file)));
    }

    private static Set<String> words(String pattern) throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/guide.md"));
        int start = guide.indexOf("\n## All options\n");
        return matches(pattern, guide.substring(start, guide.indexOf("\n## ", start + 1)));
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(OptionsTest::word)
                .collect(toSet());
    }

    private static String word(MatchResult match) {
        return match.group(1);
    }
}
