package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class VerdictTest {

    @Test
    void isMetWhereTheMedianIsBelowTheLimit() {
        assertThat(verdict(1.9, 1.9, 2.0, 2.1, 2.1)).isEqualTo(Verdict.MET);
    }

    @Test
    void isNotMetWhereTheMedianIsAboveTheLimit() {
        assertThat(verdict(1.9, 1.9, 2.1, 2.2, 2.3)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void isMetWhereAllRoundsAreBelowTheLimitHoweverFarApart() {
        assertThat(verdict(0.1, 0.5, 1.0, 1.5, 2.0)).isEqualTo(Verdict.MET);
    }

    @Test
    void isNotMetWhereAllRoundsAreAboveTheLimitHoweverFarApart() {
        assertThat(verdict(2.1, 3, 4, 5, 6)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void cannotBeJudgedWhereRoundsDisagree() {
        assertThat(verdict(1, 1.5, 1.9, 2.1, 2.2)).isEqualTo(Verdict.TOO_WIDE);
    }

    @Test
    void cannotBeJudgedOnFewRounds() {
        assertThat(verdict(1, 1, 1, 1)).isEqualTo(Verdict.TOO_FEW_ROUNDS);
    }

    private static Verdict verdict(double... quotients) {
        List<Double> figures = DoubleStream.of(quotients).boxed().toList();
        return Verdict.of(Series.of(figures), 2, 5);
    }
}
