package org.weakattached.benchmarks.plot;

/**
 * Where things are in a chart: names on the left, then the columns, each of which ends with the medians in figures.
 *
 * @param names the width of the names
 * @param columns how many columns there are
 */
record Layout(double names, int columns) {
    static final double WIDTH = 800;
    static final double MARGIN = 16;
    static final double LINE = 22;

    /** How far below the middle of a line its text stands. */
    static final double BASE = 5;

    private static final double FIGURES = 66;
    private static final double GAP = 22;
    private static final double LETTER = 7.6;
    private static final double LEAST_NAMES = 108;

    static Layout of(Chart chart) {
        int longest = chart.sections().stream()
                .flatMap(section -> section.lines().stream())
                .mapToInt(line -> line.label().length())
                .max()
                .orElse(0);
        return new Layout(
                Math.max(LEAST_NAMES, longest * LETTER), chart.columns().size());
    }

    /** Returns the right end of the names. */
    double namesEnd() {
        return MARGIN + names;
    }

    /** Returns where the scale of a column begins. */
    double start(int column) {
        return namesEnd() + GAP + column * (width() + FIGURES + GAP);
    }

    /** Returns where the scale of a column ends. */
    double end(int column) {
        return start(column) + width();
    }

    /** Returns the right end of the figures of a column. */
    double figuresEnd(int column) {
        return end(column) + FIGURES;
    }

    private double width() {
        return (WIDTH - MARGIN - namesEnd()) / columns - FIGURES - GAP;
    }
}
