package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.subject.Participant;

/**
 * One run of a program of ours that prints figures.
 *
 * @param main its class
 */
record Probe(Class<?> main, List<String> flags) implements Workload {

    @Override
    public Map<String, Double> measure(Participant contender) {
        return new Program(
                        Flags.and(flags, contender),
                        System.getProperty("java.class.path"),
                        main,
                        List.of(contender.name()))
                .figures(contender.label());
    }
}
