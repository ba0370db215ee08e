package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WeakSetTest {
    private final WeakSet<Object> set = new WeakSet<>();

    @Test
    void comparesByIdentity() {
        String a = new String("a");
        String sameText = new String("a");

        assertThat(set.add(a)).isTrue();
        assertThat(set.add(a)).isFalse();
        assertThat(set.add(sameText)).isTrue();
        assertThat(set).hasSize(2);
        assertThat(set.removeAll(List.of(new String("a")))).isFalse();
        assertThat(set.retainAll(List.of(sameText))).isTrue();
        assertThat(set.equals(Set.of(sameText))).isTrue();
        assertThat(set.equals(Set.of(a))).isFalse();
        assertThat(set.hashCode()).isEqualTo(System.identityHashCode(sameText));
    }

    @Test
    void neverCallsMethodsOfElements() {
        Hostile a = new Hostile();
        Hostile b = new Hostile();

        set.addAll(List.of(a, b));

        assertThat(set.contains(a)).isTrue();
        assertThat(set.containsAll(List.of(a, b))).isTrue();
        assertThat(set.equals(new WeakSet<>(set))).isTrue();
        assertThat(set.hashCode()).isEqualTo(new WeakSet<>(set).hashCode());
        assertThat(set.remove(a)).isTrue();
        assertThat(set.retainAll(List.of(a))).isTrue();
        assertThat(set.isEmpty()).isTrue();
    }

    @Test
    void forgetsCollectedElements() {
        Object kept = new Object();
        set.add(kept);
        set.add(new Object());

        Gc.await(() -> set.size() == 1);

        assertThat(set).containsExactly(kept);
    }

    @Test
    void saysWhetherItChanged() {
        Object a = new Object();
        Object b = new Object();
        set.addAll(List.of(a, b));

        assertThat(set.remove(new Object())).isFalse();
        assertThat(set.retainAll(List.of(a, b))).isFalse();
        assertThat(set.removeIf(element -> false)).isFalse();
        assertThat(set.removeIf(element -> element == a)).isTrue();
        assertThat(set.removeAll(List.of(a))).isFalse();
        assertThat(set.removeAll(List.of(b))).isTrue();
    }

    @Test
    void isEmptyOnceCleared() {
        Object element = new Object();
        set.add(element);
        assertThat(set.isEmpty()).isFalse();

        set.clear();

        assertThat(set.isEmpty()).isTrue();
        assertThat(set.contains(element)).isFalse();
    }

    @Test
    void refusesWhatHasNoIdentityAndNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.add(1))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        assertThat(set.contains(1)).isFalse();
        assertThat(set.removeAll(Arrays.asList(null, 1))).isFalse();
        assertThat(set).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> set.add(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> set.contains(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> set.remove(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> new WeakSet<>(null)).withMessage("collection");
    }
}
