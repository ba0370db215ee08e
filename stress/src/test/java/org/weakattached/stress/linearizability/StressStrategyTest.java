package org.weakattached.stress.linearizability;

import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random operations on real threads, while the reclaiming thread is at work. */
final class StressStrategyTest {
    @BeforeAll
    static void collect() {
        FirstCollection.await();
    }

    @ParameterizedTest
    @EnumSource
    void isLinearizable(Structure structure) {
        structure.check(new StressOptions().threads(2).actorsPerThread(4), 10, 500);
    }
}
