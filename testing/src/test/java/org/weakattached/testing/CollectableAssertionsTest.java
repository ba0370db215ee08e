package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.weakattached.testing.CollectableAssertions.assertCollectable;
import static org.weakattached.testing.CollectableAssertions.assertCollected;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CollectableAssertionsTest {
    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void passesForAnObjectThatNobodyHolds() {
        assertCollectable(Exchange::new);
    }

    @Test
    void passesForAValueThatIsHeldWeakly() {
        assertCollectable(Exchange::new, exchange -> TraceAccessors.setHeld(exchange, Session.of(exchange)));
    }

    @Test
    void passesForAHostThatKeepsAValueWhichRefersBack() {
        assertCollectable(SlottedExchange::new, exchange -> NoteAccessors.setAbout(exchange, exchange));
        assertThat(NoteAccessors.getAbout(new SlottedExchange())).isNull();
    }

    @Test
    void waitsAsLongAsAnyoneLikes() {
        assertCollectable(ChronoUnit.FOREVER.getDuration(), Exchange::new);
    }

    @Test
    void passesForAReferenceWhoseObjectIsGone() {
        assertCollected(referenceToNothing());
        assertCollected(SOON, new WeakReference<>(null));
    }

    @Test
    void failsForAReferenceWhoseObjectIsHeld() {
        Exchange held = new Exchange();

        try {
            NotCollectedError error =
                    assertThrows(NotCollectedError.class, () -> assertCollected(SOON, new WeakReference<>(held)));

            assertThat(error).hasMessage("""
                    org.weakattached.testing.Exchange was not collected within 1 ms. It is held by:
                      Java frame of thread "%s", in CollectableAssertionsTest.failsForAReferenceWhoseObjectIsHeld
                      → org.weakattached.testing.Exchange""", Thread.currentThread().getName());
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> assertCollectable(() -> null))
                .withMessage("the supplier made null, which nothing can be asserted of");
    }

    @Test
    void passesOnWhatTheFunctionsThrow() {
        IllegalStateException thrown = new IllegalStateException();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> assertCollectable(() -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> assertCollectable(Exchange::new, exchange -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void refusesWhatCannotBeCollected() {
        assertRefused(1, "java.lang.Integer has no identity, so data cannot be attached to it");
        assertRefused("literal", "the string \"literal\" is interned, so that others may hold it: make a new one");
        assertRefused(
                ChronoUnit.DAYS, "the constant ChronoUnit.DAYS lives as long as the program: there is no leak to find");
        assertRefused(
                Exchange.class,
                "class org.weakattached.testing.Exchange lives as long as the program: there is no leak to find");
    }

    private static void assertRefused(Object object, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertCollectable(() -> object))
                .withMessage(message);
    }

    @Test
    void takesStringsThatAreNew() {
        assertCollectable(() -> UUID.randomUUID().toString());
    }

    @Test
    void refusesDeadlinesThatAreNotPositive() {
        for (Duration deadline : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertCollectable(deadline, Exchange::new))
                    .withMessage("the deadline is not positive: " + deadline);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertCollected(deadline, referenceToNothing()))
                    .withMessage("the deadline is not positive: " + deadline);
        }
    }

    private static WeakReference<Exchange> referenceToNothing() {
        return new WeakReference<>(new Exchange());
    }
}
