package org.weakattached.benchmarks.probe;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a probe tells its parent a figure: a line of its output. */
public final class Figure {
    private static final String MARK = "figure ";

    private Figure() {}

    /** Prints a figure. */
    public static void print(String name, double value) {
        System.out.println(MARK + name + "=" + String.format(Locale.ROOT, "%.6g", value));
    }

    /** Returns the figures that a probe printed, by name. */
    public static Map<String, Double> parse(String output) {
        return output.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
    }
}
