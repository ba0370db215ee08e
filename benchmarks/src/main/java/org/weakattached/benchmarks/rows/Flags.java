package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.stream.Stream;

/** Flags of the JVMs that measure. */
final class Flags {
    /** JMH and Guava use what newer JDKs warn of. */
    private static final List<String> QUIET =
            Runtime.version().feature() < 23 ? List.of() : List.of("--sun-misc-unsafe-memory-access=allow");

    private Flags() {}

    static List<String> of(String... flags) {
        return Stream.concat(QUIET.stream(), Stream.of(flags)).toList();
    }
}
