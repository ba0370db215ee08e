package org.weakattached.stress.linearizability;

import org.jetbrains.lincheck.datastructures.Options;
import org.weakattached.stress.Effort;

/** What is checked, and what it is compared with. */
enum Structure {
    KEYS(Dictionary.OfKeys.class, Dictionary.Sequential.class),
    MANY_KEYS(Dictionary.OfManyKeys.class, Dictionary.SequentialOfMany.class),
    VALUES(Dictionary.OfValues.class, Dictionary.Sequential.class),
    EXTENSION(Extension.class, Extension.Sequential.class);

    /** By how much the long form has more scenarios, and more runs of each. */
    private static final int FACTOR = Effort.of(1, 5);

    private final Class<?> type;
    private final Class<?> sequential;

    Structure(Class<?> type, Class<?> sequential) {
        this.type = type;
        this.sequential = sequential;
    }

    /** Fails, and shows how it came about, if a scenario has a result that no order of its operations explains. */
    <O extends Options<O, ?>> void check(O options, int scenarios, int runs) {
        int allScenarios = FACTOR * scenarios;
        int allRuns = FACTOR * runs;
        options.iterations(allScenarios)
                .invocationsPerIteration(allRuns)
                .sequentialSpecification(sequential)
                .check(type);
        System.out.printf(
                "lincheck: %s is linearizable in %,d scenarios of at most %,d runs each, by %s%n",
                this, allScenarios, allRuns, options.getClass().getSimpleName());
    }
}
