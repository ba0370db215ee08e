package org.weakattached.examples.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown that shows what is compiled and run. A comment before a block of code says where it comes from: {@code <!--
 * snippet: path/to/File.java#name -->} as {@link Snippet} reads it, or {@code <!-- signatures: path/to/Extension.java -->} for what
 * is generated of an extension. The page may break lines elsewhere, and align what it likes: only white space may differ.
 */
final class Page {
    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)^(?:<!-- (?<kind>snippet|signatures): (?<source>\\S+) -->\n)?```(?<language>\\w+)\n(?<code>.*?)^```$");

    /** The beginning of a block that comes from somewhere. */
    private static final Pattern CODE = Pattern.compile("(?m)^[ \t]*```(java|kotlin|text)\\b");

    private final Path root;
    private final String name;
    private final String text;
    private final List<String> sources = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> sourced = new HashSet<>();
    private final String rewritten;

    Page(Path root, String name, String text) {
        this.root = root;
        this.name = name;
        this.text = text;
        this.rewritten = rewrite();
        missSources();
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
            return code;
        }
        sourced.add(block.start("language"));
        sources.add(source);
        String expected =
                block.group("kind").equals("signatures") ? Signatures.read(root, source) : Snippet.read(root, source);
        if (packed(code).equals(packed(expected))) {
            return code;
        }
        int first = firstDifference(packed(code), packed(expected));
        int line = lineOf(first, code);
        faults.add("%s differs from %s:%n  page:   %s%n  source: %s"
                .formatted(
                        at(block.start("code"), line),
                        source,
                        line(code, line),
                        line(expected, lineOf(first, expected))));
        return expected;
    }

    private void missSources() {
        CODE.matcher(text)
                .results()
                .filter(block -> !sourced.contains(block.start(1)))
                .forEach(block -> faults.add(at(block.start(), 0) + " shows code without a source."
                        + " Write <!-- snippet: path/to/File.java#region --> before it."));
    }

    private static String packed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Returns the line in which the character with this index among those that are no white space stands. */
    private static int lineOf(int index, String code) {
        List<String> lines = code.lines().toList();
        int line = 0;
        for (int left = index; line < lines.size(); line++) {
            left -= packed(lines.get(line)).length();
            if (left < 0) {
                break;
            }
        }
        return line;
    }

    private static String line(String code, int index) {
        List<String> lines = code.lines().toList();
        return index < lines.size() ? lines.get(index) : "(nothing)";
    }

    private String at(int start, int lines) {
        return name + ":" + (text.substring(0, start).lines().count() + 1 + lines);
    }
}
