package org.weakattached.benchmarks.plot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows: lines in sections, in one or several columns with one scale.
 *
 * @param title what is shown
 * @param subtitle the unit, and which direction is better
 * @param legend what the marks mean, in order
 * @param logarithmic whether equal distances are equal quotients; amounts are bars from zero otherwise
 * @param band where differences say nothing; null compares with the strong line of each section
 * @param footer lines of small print
 */
public record Chart(
        String title,
        String subtitle,
        Map<Mark, String> legend,
        List<String> columns,
        boolean logarithmic,
        @Nullable Band band,
        List<Section> sections,
        List<String> footer) {

    /** Copies everything, and puts the legend into the order of marks. */
    public Chart {
        Map<Mark, String> ordered = new EnumMap<>(Mark.class);
        ordered.putAll(legend);
        legend = Collections.unmodifiableMap(ordered);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }

    /** Returns all that is drawn in one text, for those who cannot see it. */
    public String description() {
        StringBuilder text = new StringBuilder(subtitle).append('.');
        for (int column = 0; column < columns.size(); column++) {
            for (Section section : sections) {
                text.append(' ').append(columns.get(column));
                text.append(section.title().isEmpty() ? "" : ", " + section.title())
                        .append(": ");
                text.append(String.join(", ", said(section, column))).append('.');
            }
        }
        return text.toString();
    }

    /** Returns what is shown, and of the figures those of the strong lines. */
    public String summary() {
        StringBuilder text = new StringBuilder(title + ": " + subtitle + ".");
        for (Section section : sections) {
            for (Line line : section.lines()) {
                text.append(line.strong() ? " " + summary(section, line) : "");
            }
        }
        return text.toString();
    }

    private String summary(Section section, Line line) {
        List<String> each = IntStream.range(0, columns.size())
                .filter(column -> line.values().get(column) != null)
                .mapToObj(column -> line.values().get(column).words() + " (" + columns.get(column) + ")")
                .toList();
        String title = section.title().isEmpty() ? "" : section.title() + ": ";
        return title + line.label() + " " + String.join(", ", each) + ".";
    }

    private static List<String> said(Section section, int column) {
        return section.lines().stream()
                .flatMap(line ->
                        Stream.ofNullable(line.values().get(column)).map(value -> line.label() + " " + value.words()))
                .toList();
    }

    Scale scale() {
        double[] ends = values().filter(Value::isFinite)
                .flatMapToDouble(value -> DoubleStream.of(value.lowest(), value.median(), value.highest()))
                .filter(end -> Double.isFinite(end) && (end > 0 || !logarithmic))
                .toArray();
        return logarithmic ? Scale.logarithmic(ends) : Scale.linear(ends);
    }

    private Stream<Value> values() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull);
    }
}
