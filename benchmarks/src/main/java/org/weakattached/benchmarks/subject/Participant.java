package org.weakattached.benchmarks.subject;

/** Who takes part in a row. */
public interface Participant {
    /** Returns what names it on the command line and in the results. */
    String name();

    /** Returns the name to print. */
    String label();
}
