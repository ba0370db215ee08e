package org.weakattached.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScaleTest {
    @Test
    void isFromZeroToARoundNumber() {
        Scale scale = Scale.linear(48.2, 120.3);
        assertThat(scale.ticks()).containsExactly(0.0, 50.0, 100.0, 150.0);
        assertThat(scale.at(0)).isEqualTo(0);
        assertThat(scale.at(75)).isEqualTo(0.5);
        assertThat(scale.at(150)).isEqualTo(1);
    }

    @Test
    void hasRoomForWhatIsBelowZero() {
        Scale scale = Scale.linear(-0.5, 9.5);
        assertThat(scale.ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(scale.at(-0.5)).isEqualTo(0);
    }

    @Test
    void showsEqualQuotientsAsEqualDistances() {
        Scale scale = Scale.logarithmic(1.3, 856);
        assertThat(scale.ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(scale.at(100) - scale.at(10)).isCloseTo(scale.at(10) - scale.at(1), within(1e-9));
    }

    @Test
    void countsByOneTwoFiveOverFewDecades() {
        assertThat(Scale.logarithmic(0.31, 15).ticks()).containsExactly(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
    }

    @Test
    void putsWhatIsBeyondAtTheEnd() {
        assertThat(Scale.linear(1, 10).at(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Scale.logarithmic(1, 10).at(0)).isEqualTo(0);
    }

    @Test
    void writesRoundNumbers() {
        assertThat(Scale.words(1000)).isEqualTo("1,000");
        assertThat(Scale.words(0.2)).isEqualTo("0.2");
        assertThat(Scale.words(0)).isEqualTo("0");
    }
}
