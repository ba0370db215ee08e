package org.weakattached.benchmarks.report;

/** What was measured somewhere. */
public interface Measured {
    /** Returns where. */
    Environment environment();
}
