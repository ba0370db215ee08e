package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeriesTest {

    @Test
    void takesTheMedianTheLowestAndTheHighest() {
        Series series = Series.of(List.of(4.0, 1.0, 2.0));
        assertThat(series.median()).isEqualTo(2);
        assertThat(series.lowest()).isEqualTo(1);
        assertThat(series.highest()).isEqualTo(4);
        assertThat(series.spread()).isEqualTo(1.5);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        assertThat(Series.of(List.of(1.0, 2.0, 4.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void dividesRoundByRound() {
        Series quotients = Series.quotients(List.of(2.0, 30.0, 8.0), List.of(1.0, 10.0, 2.0));
        assertThat(quotients.lowest()).isEqualTo(2);
        assertThat(quotients.median()).isEqualTo(3);
        assertThat(quotients.highest()).isEqualTo(4);
    }

    @Test
    void takesWhoNeverGetsToTheEndForInfinitelySlow() {
        assertThat(Series.of(Arrays.asList((Double) null)).median()).isInfinite();
        assertThat(Series.quotients(List.of(7.0), Arrays.asList((Double) null)).median())
                .isEqualTo(0);
    }

    @Test
    void takesTwoThatNeedNothingForEqual() {
        assertThat(Series.quotients(List.of(0.0), List.of(0.0)).median()).isEqualTo(1);
    }
}
