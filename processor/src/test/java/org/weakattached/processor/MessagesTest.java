package org.weakattached.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weakattached.processor.problem.Rule;

/**
 * Holds {@code docs/messages.md} to the catalogue and to the case of each rule under {@code refusals}. {@code
 * -Dgolden.update=true} writes it anew.
 */
final class MessagesTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "messages.md");
    private static final Pattern EXPECTED = Pattern.compile("(\\w+) ([^:]*):(-?\\d+):(-?\\d+) (.*)");

    private static final String HEAD = """
            # Messages of the processor

            Each has a code that stays, the rule, what offends against it, and the cure. This page is generated from the catalogue and from
            the inputs of its tests; a test holds it to them.
            """;

    @Test
    void documentsEachMessage() throws IOException {
        String text = HEAD + Stream.of(Rule.values()).map(MessagesTest::section).collect(joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Sources.text(DOCUMENT)).isEqualTo(text);
    }

    private static String section(Rule rule) {
        Path folder = Sources.folder("refusals").resolve(rule.code());
        return "\n## " + rule.code() + "\n\n" + (Files.exists(folder) ? example(rule, folder) : fault(rule));
    }

    private static String example(Rule rule, Path folder) {
        Matcher expected = Sources.text(folder.resolve("expected.txt"))
                .lines()
                .filter(line -> line.contains("[" + rule.code() + "]"))
                .map(EXPECTED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        return options(folder) + code(folder, expected) + quote(expected.group(1), expected.group(5));
    }

    private static String options(Path folder) {
        Path options = folder.resolve("options.txt");
        return Files.exists(options) ? "`" + Sources.text(options).strip() + "`\n\n" : "";
    }

    /** Shows the class with the caret under the word, as compilers do, where there is one. */
    private static String code(Path folder, Matcher expected) {
        if (expected.group(2).isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(
                Sources.text(folder.resolve(expected.group(2))).lines().toList());
        int column = Integer.parseInt(expected.group(4));
        lines.add(Integer.parseInt(expected.group(3)), " ".repeat(column - 1) + "^");
        return lines.stream()
                .dropWhile(line -> line.isBlank() || line.startsWith("package ") || line.startsWith("import "))
                .collect(joining("\n", "```java\n", "\n```\n\n"));
    }

    /** What only a broken environment or a mistake of ours brings about has no example. */
    private static String fault(Rule rule) {
        return quote(rule.severity().name().toLowerCase(Locale.ROOT), rule.text("…", "…", "…"));
    }

    private static String quote(String kind, String text) {
        return "> **" + kind + ":** " + text.strip().lines().collect(joining("\n> ")) + "\n";
    }
}
