package org.weakattached.benchmarks.compile;

/** Seconds of two compilations that made the same classes, with the processor and without. */
public record Sample(double with, double without) {
    /** Returns how many times as long the compilation takes with the processor. */
    public double ratio() {
        return with / without;
    }

    /** Returns the milliseconds that the processor adds for each class. */
    public double overhead(int classes) {
        return (with - without) * 1000 / classes;
    }
}
