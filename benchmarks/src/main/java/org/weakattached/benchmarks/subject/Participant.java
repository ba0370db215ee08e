package org.weakattached.benchmarks.subject;

import java.util.List;

/** Who takes part in a row. */
public interface Participant {
    /** Returns what names it on the command line and in the results. */
    String name();

    /** Returns the name to print. */
    String label();

    /** Returns flags that its JVMs need, beside those of all. */
    default List<String> flags() {
        return List.of();
    }
}
