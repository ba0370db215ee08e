package org.weakattached.examples.pages;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows of a file.
 *
 * <p>{@code path/to/File.java#name} is what stands between {@code // region name} and its {@code // endregion}, without the
 * indentation that all of it has; without a name, it is the file from its imports on. Of a {@code path/to/file.txt} it is all, with
 * long lines folded, and messages of the compiler as {@code javac} prints them.
 */
final class Snippet {
    private static final int WIDTH = 120;

    /** Where the compiler says something, in the files of expected messages. */
    private static final Pattern MESSAGE = Pattern.compile("^(error|warning|note) (\\S+\\.java):(\\d+):\\d+ ");

    private static final Pattern REGION = Pattern.compile("\\s*// region (\\S+)");
    private static final Pattern END = Pattern.compile("\\s*// endregion");

    private Snippet() {}

    /** Reads what is meant by a path from the root of the project, and maybe a name in the file. */
    static String read(Path root, String source) {
        String[] parts = source.split("#", 2);
        List<String> lines = lines(root.resolve(parts[0]));
        if (parts[0].endsWith(".txt")) {
            return text(lines);
        }
        return code(parts.length == 1 ? withoutPackage(lines) : region(lines, parts[1], source));
    }

    /** Returns the names of all regions of a file. */
    static List<String> regions(Path file) {
        return lines(file).stream()
                .map(REGION::matcher)
                .filter(Matcher::matches)
                .map(region -> region.group(1))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Regions may stand in each other: the one that was begun last ends first. */
    private static List<String> region(List<String> lines, String name, String source) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        for (String line : lines) {
            Matcher region = REGION.matcher(line);
            if (region.matches()) {
                depth += depth > 0 || region.group(1).equals(name) ? 1 : 0;
            } else if (END.matcher(line).matches()) {
                depth -= depth > 0 ? 1 : 0;
            } else if (depth > 0) {
                found.add(line);
            }
        }
        if (found.isEmpty() || depth > 0) {
            throw new IllegalArgumentException("There is no \"// region " + name + "\" that ends in " + source);
        }
        return found;
    }

    private static List<String> withoutPackage(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> line.startsWith("package ") || line.isBlank())
                .filter(line ->
                        !REGION.matcher(line).matches() && !END.matcher(line).matches())
                .toList();
    }

    private static String code(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indent))
                        .collect(joining("\n"))
                        .strip()
                + "\n";
    }

    private static String text(List<String> lines) {
        return lines.stream()
                .map(line -> MESSAGE.matcher(line).replaceFirst("$2:$3: $1: "))
                .map(Snippet::folded)
                .collect(joining("\n", "", "\n"));
    }

    private static String folded(String line) {
        int space = line.lastIndexOf(' ', WIDTH);
        return line.length() <= WIDTH || space < 0
                ? line
                : line.substring(0, space) + "\n" + folded(line.substring(space + 1));
    }
}
