package org.weakattached.benchmarks.plot;

import java.util.List;

/** Lines under a title, which may be empty. */
public record Section(String title, List<Line> lines) {
    /** Copies the lines. */
    public Section {
        lines = List.copyOf(lines);
    }

    /** Tells whether there is something in a column. */
    boolean has(int column) {
        return lines.stream().anyMatch(line -> line.values().get(column) != null);
    }
}
