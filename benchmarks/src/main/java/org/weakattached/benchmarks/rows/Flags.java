package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.subject.Participant;

/** Flags of the JVMs that measure. */
final class Flags {
    static final String COMPACT_HEADERS = "-XX:+UseCompactObjectHeaders";

    /** For what Swing has. */
    static final String HEADLESS = "-Djava.awt.headless=true";

    private static final int COMPACT_HEADERS_SINCE = 25;

    /** JMH and Guava use what newer JDKs warn of. */
    private static final List<String> QUIET =
            Runtime.version().feature() < 23 ? List.of() : List.of("--sun-misc-unsafe-memory-access=allow");

    /** A full collection of the parallel collector leaves no gaps, and small allocation buffers count for little. */
    static final List<String> OF_MEMORY =
            of("-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", "-XX:TLABSize=64k", "-XX:-ResizeTLAB");

    private Flags() {}

    static List<String> of(String... flags) {
        return and(QUIET, flags);
    }

    static List<String> and(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static List<String> and(List<String> some, Participant contender) {
        return and(some, contender.flags().toArray(String[]::new));
    }

    static boolean areKnown(List<String> flags) {
        return !flags.contains(COMPACT_HEADERS) || Runtime.version().feature() >= COMPACT_HEADERS_SINCE;
    }
}
