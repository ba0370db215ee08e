package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.subject.Participant;

/** Something to do that gives figures. */
public interface Workload {
    /** Has one contender do it in a new JVM, and returns its figures by name; none where it does not get to the end. */
    Map<String, Double> measure(Participant contender);

    /** Returns the flags of the JVM. */
    List<String> flags();

    /** Tells whether this JDK has all of the flags. */
    default boolean canRun() {
        return Flags.areKnown(flags());
    }
}
