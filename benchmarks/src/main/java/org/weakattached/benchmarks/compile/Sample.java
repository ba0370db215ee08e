package org.weakattached.benchmarks.compile;

/**
 * Seconds of two compilations that made the same classes, with the processor and without.
 *
 * @param generated how many bytes the processor generated for all classes
 */
public record Sample(double with, double without, long generated) {
    /** Returns how many times as long the compilation takes with the processor. */
    public double ratio() {
        return with / without;
    }

    /** Returns the milliseconds that the processor adds for each class. */
    public double overhead(int classes) {
        return (with - without) * 1000 / classes;
    }

    /** Returns the kilobytes generated for each class. */
    public double kilobytes(int classes) {
        return generated / 1000.0 / classes;
    }
}
