package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small print of pictures: where was measured, and what their lines are. */
final class Footer {
    private Footer() {}

    static List<String> of(List<? extends Measured> runs, String rounds) {
        List<String> lines = new ArrayList<>(environments(runs));
        lines.add(rounds);
        return lines;
    }

    /** Says what is drawn, by how many rounds there are of each. */
    static String rounds(IntStream ofEach) {
        IntSummaryStatistics rounds = ofEach.summaryStatistics();
        if (rounds.getMax() <= 1) {
            return "One round: these figures do not vary.";
        }
        String number = rounds.getMin() == rounds.getMax() ? "" : rounds.getMin() + " to ";
        return "Marks are medians of %s%s rounds, lines go from the lowest to the highest."
                .formatted(number, rounds.getMax());
    }

    /** Names those that differ in their JDK only in one line. */
    private static List<String> environments(List<? extends Measured> runs) {
        return runs.stream()
                .map(Measured::environment)
                .collect(Collectors.groupingBy(
                        Footer::machine,
                        LinkedHashMap::new,
                        Collectors.mapping(here -> "JDK " + here.jdk(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + ", " + entry.getKey())
                .toList();
    }

    private static String machine(Environment here) {
        return "%s, %s, %s cores, %s".formatted(here.system(), here.processor(), here.cores(), here.date());
    }
}
