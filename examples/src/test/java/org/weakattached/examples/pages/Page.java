package org.weakattached.examples.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A page of Markdown that shows what is compiled and run. A comment before a block of code says where it comes from: {@code <!--
 * snippet: path/to/File.java#name -->} as {@link Snippet} reads it, or {@code <!-- signatures: path/to/Extension.java -->} for what
 * is generated of an extension.
 */
final class Page {
    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)^(?:<!-- (?<kind>snippet|signatures): (?<source>\\S+) -->\n)?```(?<language>\\w+)\n(?<code>.*?)^```$");

    /** Blocks in these come from somewhere. */
    private static final Set<String> SOURCED = Set.of("java", "kotlin", "text");

    private final Path root;
    private final String name;
    private final String text;
    private final List<String> sources = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final String rewritten;

    Page(Path root, String name, String text) {
        this.root = root;
        this.name = name;
        this.text = text;
        this.rewritten = rewrite();
    }

    /** Returns where the blocks come from. */
    List<String> sources() {
        return sources;
    }

    /** Returns what is wrong with the blocks, each with its line. */
    List<String> faults() {
        return faults;
    }

    /** Returns the page as its sources want it. */
    String rewritten() {
        return rewritten;
    }

    private String rewrite() {
        StringBuilder result = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            block.appendReplacement(result, "");
            String code = block.group("code");
            result.append(block.group(), 0, block.start("code") - block.start())
                    .append(expected(block, code))
                    .append("```");
        }
        return block.appendTail(result).toString();
    }

    private String expected(Matcher block, String code) {
        String source = block.group("source");
        if (source == null) {
            if (SOURCED.contains(block.group("language"))) {
                faults.add(at(block.start(), 0)
                        + " shows code without a source. Write <!-- snippet: path/to/File.java#region -->"
                        + " before it.");
            }
            return code;
        }
        sources.add(source);
        String expected = block.group("kind").equals("signatures")
                ? Signatures.read(root, source, code)
                : Snippet.read(root, source);
        compare(
                block.start("code"),
                source,
                code.lines().toList(),
                expected.lines().toList());
        return expected;
    }

    private void compare(int start, String source, List<String> shown, List<String> expected) {
        IntStream.range(0, Math.max(shown.size(), expected.size()))
                .filter(i -> !line(shown, i).equals(line(expected, i)))
                .limit(1)
                .forEach(i -> faults.add("%s differs from %s:%n  page:   %s%n  source: %s"
                        .formatted(at(start, i), source, line(shown, i), line(expected, i))));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing)";
    }

    private String at(int start, int lines) {
        return name + ":" + (text.substring(0, start).lines().count() + 1 + lines);
    }
}
