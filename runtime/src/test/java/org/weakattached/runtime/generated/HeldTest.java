package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

final class HeldTest {
    private final Object value = new Object();

    @Test
    void holdsAndGivesAValue() {
        assertThat(Held.value(Held.weakly(value))).isSameAs(value);
        assertThat(Held.value(Held.softly(value))).isSameAs(value);
        assertThat(Held.holds(Held.weakly(value), value)).isTrue();
        assertThat(Held.holds(Held.softly(value), new Object())).isFalse();
    }

    @Test
    void standsForNull() {
        assertThat(Held.weakly(null)).isNull();
        assertThat(Held.softly(null)).isNull();
        assertThat(Held.value((WeakReference<Object>) null)).isNull();
        assertThat(Held.holds(null, null)).isTrue();
        assertThat(Held.holds(null, value)).isFalse();
        assertThat(Held.holds(new WeakReference<>(null), null)).isTrue();
    }

    @Test
    void refusesToHoldWeaklyWhatHasNoIdentity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Held.weakly(1))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        assertThat(Held.value(Held.softly(1))).isEqualTo(1);
    }
}
