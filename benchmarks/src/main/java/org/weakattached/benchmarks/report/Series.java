package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.plot.Mark;
import org.weakattached.benchmarks.plot.Value;

/** Figures of the rounds, or quotients of figures of the same round. */
final class Series {
    private final double[] sorted;

    private Series(double[] sorted) {
        this.sorted = sorted;
    }

    static Series of(List<? extends @Nullable Double> figures) {
        return sorted(figures.stream().mapToDouble(Series::orInfinite));
    }

    /** Divides round by round, so that what disturbs a whole round disturbs no quotient. */
    static Series quotients(List<? extends @Nullable Double> over, List<? extends @Nullable Double> under) {
        List<Double> quotients = new ArrayList<>();
        for (int round = 0; round < Math.min(over.size(), under.size()); round++) {
            quotients.add(quotient(orInfinite(over.get(round)), orInfinite(under.get(round))));
        }
        return sorted(quotients.stream().mapToDouble(quotient -> quotient));
    }

    private static double quotient(double over, double under) {
        // Two that do not get to the end are equal.
        return over == under ? 1 : over / under;
    }

    private static double orInfinite(@Nullable Double figure) {
        return figure == null ? Double.POSITIVE_INFINITY : figure;
    }

    private static Series sorted(DoubleStream values) {
        return new Series(values.sorted().toArray());
    }

    int rounds() {
        return sorted.length;
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }

    /** Returns how far apart the lowest and the highest are, in parts of the median. */
    double spread() {
        return lowest() == highest() ? 0 : (highest() - lowest()) / median();
    }

    /** Returns what is drawn of it. */
    Value drawn(Mark mark, String words) {
        return new Value(mark, median(), lowest(), highest(), words);
    }

    Series inverse() {
        return sorted(DoubleStream.of(sorted).map(value -> 1 / value));
    }
}
