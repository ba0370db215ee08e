package org.weakattached.benchmarks.plot;

/** Values that are as good as one in their middle. */
public record Band(double from, double middle, double to) {}
