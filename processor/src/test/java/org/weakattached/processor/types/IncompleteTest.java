package org.weakattached.processor.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Questions that compilers leave unanswered. */
final class IncompleteTest {
    @SuppressWarnings("serial")
    private static final class GivesUp extends RuntimeException {}

    @Test
    void givesTheAnswer() {
        assertThat(Incomplete.ask(() -> "answer", gaveUp -> "none")).isEqualTo("answer");
    }

    @Test
    void makesAnAnswerWhereTheCompilerGivesUp() {
        GivesUp failure = new GivesUp();
        assertThat(Incomplete.<Object>ask(
                        () -> {
                            throw failure;
                        },
                        gaveUp -> gaveUp))
                .isSameAs(failure);
    }

    @Test
    void passesOnOurOwnMistakes() {
        IllegalStateException mistake = new IllegalStateException();
        assertThatThrownBy(() -> Incomplete.ask(
                        () -> {
                            throw mistake;
                        },
                        gaveUp -> "none"))
                .isSameAs(mistake);
    }
}
