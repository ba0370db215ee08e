package org.weakattached.benchmarks.plot;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds places for values, between 0 and 1.
 *
 * @param from the value at 0
 * @param to the value at 1
 * @param ticks round numbers between the two
 */
record Scale(double from, double to, List<Double> ticks, DoubleUnaryOperator transformation) {
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int MOST_STEPS = 5;
    private static final double TWO_DECADES = 100;

    /** Returns a scale that has zero on it, and ends with a round number. */
    static Scale linear(double... values) {
        double least = Math.min(0, Arrays.stream(values).min().orElse(0));
        double most = Arrays.stream(values).max().orElse(1);
        double step = roundUp((most - least) / MOST_STEPS);
        double to = Math.ceil(most / step) * step;
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(least / step); i * step <= to; i++) {
            ticks.add(i * step);
        }
        return new Scale(least, to, ticks, value -> value);
    }

    /** Returns a scale on which equal distances are equal quotients, between round numbers. */
    static Scale logarithmic(double... values) {
        double least = Arrays.stream(values).min().orElse(1);
        double most = Arrays.stream(values).max().orElse(10);
        boolean tight = most / least < TWO_DECADES;
        List<Double> ticks = new ArrayList<>();
        double from = tight ? roundDown(least) : decade(least);
        double tick = from;
        while (tick < most) {
            ticks.add(tick);
            tick = tight ? roundUp(tick * 1.5) : tick * 10;
        }
        ticks.add(tick);
        return new Scale(from, tick, ticks, StrictMath::log10);
    }

    /** Returns the place of a value; of what is beyond an end, the end. */
    double at(double value) {
        double start = transformation.applyAsDouble(from);
        double end = transformation.applyAsDouble(to);
        return Math.max(0, Math.min(1, (transformation.applyAsDouble(value) - start) / (end - start)));
    }

    /** Writes a round number. */
    static String words(double tick) {
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(3);
        return format.format(tick);
    }

    private static double roundUp(double value) {
        double decade = decade(value);
        return Arrays.stream(ROUND)
                .map(round -> round * decade)
                .filter(round -> round >= value * 0.999)
                .findFirst()
                .orElse(10 * decade);
    }

    private static double roundDown(double value) {
        double decade = decade(value);
        return Arrays.stream(ROUND)
                .map(round -> round * decade)
                .filter(round -> round <= value * 1.001)
                .max()
                .orElse(decade);
    }

    private static double decade(double value) {
        return StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
    }
}
