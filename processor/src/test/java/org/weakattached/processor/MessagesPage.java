package org.weakattached.processor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weakattached.processor.problem.Rule;

/** {@code docs/messages.md}: each rule with the input under {@code refusals} that breaks it. */
final class MessagesPage {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "messages.md");
    private static final Pattern EXPECTED = Pattern.compile("(\\w+) ([^:]*):(-?\\d+):(-?\\d+) (.*)");

    private static final String HEAD = """
            # Messages of the processor

            Each has a code that stays, the rule, what offends against it, and the cure. This page is generated from the catalogue and from
            the inputs of its tests; a test holds it to them.
            """;

    private MessagesPage() {}

    /** Returns the page as the catalogue and the expected texts make it. */
    static String text() {
        return text(folder -> Sources.text(folder.resolve("expected.txt")));
    }

    /** Returns the page as the catalogue and the inputs make it, whatever texts are expected. */
    static String textOfInputs() {
        return text(Refusals::said);
    }

    private static String text(Function<Path, String> said) {
        return HEAD + Stream.of(Rule.values()).map(rule -> section(rule, said)).collect(joining());
    }

    static String written() {
        return Sources.text(DOCUMENT);
    }

    static void write(String text) throws IOException {
        Files.writeString(DOCUMENT, text);
    }

    private static String section(Rule rule, Function<Path, String> said) {
        Path folder = Sources.folder("refusals").resolve(rule.code());
        return "\n## " + rule.code() + "\n\n" + (Files.exists(folder) ? example(rule, folder, said) : fault(rule));
    }

    private static String example(Rule rule, Path folder, Function<Path, String> said) {
        Matcher expected = said.apply(folder)
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
