package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents have in common: templates that were written by hand, and tables. */
final class Markdown {
    private Markdown() {}

    static String template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Markdown.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Lists where all was measured. */
    static String environments(List<? extends Measured> runs) {
        return runs.stream()
                .map(Measured::environment)
                .map(here -> "- JDK %s (%s), %s, %s, %s cores, %s"
                        .formatted(here.jdk(), here.vm(), here.system(), here.processor(), here.cores(), here.date()))
                .collect(Collectors.joining("\n"));
    }

    static String jdk(Measured run) {
        return "JDK " + run.environment().feature();
    }

    /** Names all JDKs, in the order in which their figures stand. */
    static String jdks(List<? extends Measured> runs) {
        return runs.stream().map(Markdown::jdk).collect(Collectors.joining(" / "));
    }

    /** Returns the first two lines of a table. */
    static List<String> head(String first, Stream<String> more) {
        List<String> columns = Stream.concat(Stream.of(first), more).toList();
        return List.of(line(columns.stream()), line(columns.stream().map(column -> "---")));
    }

    /** Returns a line of a table. */
    static String line(String first, Stream<String> more) {
        return line(Stream.concat(Stream.of(first), more));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
