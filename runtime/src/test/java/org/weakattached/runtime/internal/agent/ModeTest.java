package org.weakattached.runtime.internal.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakattached.runtime.CapturedLog;

final class ModeTest {
    @Test
    void saysWhatItDoesNotKnow() {
        try (CapturedLog log = new CapturedLog()) {
            assertThat(Mode.of(null)).isEqualTo(Mode.AUTO);
            for (Mode mode : Mode.values()) {
                assertThat(Mode.of(mode.toString())).isEqualTo(mode);
            }
            assertThat(log.messages()).isEmpty();

            assertThat(Mode.of("on")).isEqualTo(Mode.AUTO);
            assertThat(log.messages())
                    .containsExactly("org.weakattached.slots is \"auto\", \"required\", \"permanent\" or \"off\"."
                            + " \"on\" is taken for \"auto\".");
        }
    }
}
