package org.weakattached.stress.linearizability;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random operations, whose steps are interleaved as the checker wills. It leaves out what belongs to the reclaiming thread. */
final class ModelCheckingTest {
    /** Longer than any loop over a chain or over the bins, which would look like waiting for another thread. */
    private static final int LOOP = 100;

    /** More than the frames for which the runtime looks whether they are free, which would look like endless recursion. */
    private static final int RECURSION = 200;

    @BeforeAll
    static void collect() {
        FirstCollection.await();
    }

    @ParameterizedTest
    @EnumSource
    void isLinearizable(Structure structure) {
        structure.check(
                new ModelCheckingOptions()
                        .loopIterationsBeforeThreadSwitch(LOOP)
                        .loopBound(LOOP)
                        .recursionBound(RECURSION)
                        .addGuarantee(forClasses(
                                        "org.weakattached.runtime.internal.reclaim.Client",
                                        "org.weakattached.runtime.internal.reclaim.Reclaimer",
                                        "org.weakattached.runtime.internal.reclaim.Callbacks")
                                .allMethods()
                                .ignore())
                        .threads(2)
                        .actorsPerThread(3)
                        .actorsBefore(1)
                        .actorsAfter(1),
                10,
                200);
    }
}
