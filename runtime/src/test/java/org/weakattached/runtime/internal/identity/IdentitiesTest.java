package org.weakattached.runtime.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.runtime.Identity;

/** The same on every JDK, although they mark different classes. */
final class IdentitiesTest {

    static List<Object> withoutIdentity() {
        return List.of(
                1,
                'c',
                1.0,
                true,
                Optional.of(1),
                OptionalInt.of(1),
                LocalDate.of(2026, 1, 1),
                ZoneId.of("Europe/Paris"),
                ZoneOffset.UTC,
                Runtime.version(),
                ProcessHandle.current(),
                List.of(),
                List.of(1, 2, 3),
                List.of(1, 2, 3).subList(0, 1),
                List.copyOf(new ArrayList<>(List.of(1))),
                Stream.of(1, 2).toList(),
                Set.of(1),
                Map.of(),
                Map.of(1, 2),
                Map.of(1, 2, 3, 4),
                Map.entry(1, 2));
    }

    static List<Object> withIdentity() {
        return List.of(
                new Object(), "a", new int[0], new ArrayList<>(), Collections.emptyList(), Thread.currentThread());
    }

    /** What may not be asked about each object must be so for all. */
    @Test
    void knowsClassesAllOfWhoseObjectsHaveAnIdentity() {
        assertThat(Identities.isIdentityClass(IdentitiesTest.class)).isTrue();
        assertThat(Identities.isIdentityClass(Object.class)).isFalse();
        assertThat(Identities.isIdentityClass(Thread.class)).isFalse();
        assertThat(Identities.isIdentityClass(Optional.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("withoutIdentity")
    void refuses(Object value) {
        assertThat(Identity.hasIdentity(value)).isFalse();
        assertThatThrownBy(() -> Identity.requireIdentity(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(value.getClass().getName() + " has no identity, so data cannot be attached to it");
        assertThat(Identities.requireReferable(value, "host")).isSameAs(value);
        assertThatThrownBy(() -> Identities.require(value, "host"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(value.getClass().getName() + " has no identity, so data cannot be attached to it");
    }

    @ParameterizedTest
    @MethodSource("withIdentity")
    void accepts(Object value) {
        assertThat(Identity.hasIdentity(value)).isTrue();
        assertThat(Identity.requireIdentity(value)).isSameAs(value);
        assertThat(Identities.requireReferable(value, "host")).isSameAs(value);
        assertThat(Identities.require(value, "host")).isSameAs(value);
    }

    @Test
    void namesWhatIsNull() {
        assertThatThrownBy(() -> Identity.hasIdentity(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("object");
        assertThatThrownBy(() -> Identity.requireIdentity(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("object");
        assertThatThrownBy(() -> Identities.requireReferable(nothing(), "key"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
        assertThatThrownBy(() -> Identities.require(nothing(), "key"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return null;
    }
}
