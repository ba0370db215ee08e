package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passes over elements, in steps. */
final class PassingClientTest {
    /** Takes even numbers for dead. */
    private static final class Numbers extends PassingClient<Integer> {
        final List<Integer> examined = new ArrayList<>();

        @Override
        boolean isEmpty() {
            return false;
        }

        @Override
        Iterator<Integer> elements() {
            return List.of(1, 2, 3, 4, 5).iterator();
        }

        @Override
        boolean examine(Integer element) {
            examined.add(element);
            return element % 2 == 0;
        }
    }

    private final Numbers numbers = new Numbers();

    @BeforeEach
    void collect() {
        int before = Reclaimer.collections();
        Gc.await(() -> Reclaimer.look() > before);
    }

    @Test
    void goesOnWhereItStoppedUntilThePassHasEnded() {
        int since = Reclaimer.collections();

        assertThat(numbers.sweep(since, 2)).isFalse();
        assertThat(numbers.examined).containsExactly(1, 2);
        assertThat(numbers.sweep(since, 2)).isFalse();
        assertThat(numbers.examined).containsExactly(1, 2, 3, 4);
        assertThat(numbers.sweep(since, 2)).isTrue();
        assertThat(numbers.examined).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers.reclaimedEntries()).isEqualTo(2);
    }

    @Test
    void passesOnceForACollection() {
        int since = Reclaimer.collections();

        assertThat(numbers.sweep(since, 5)).isTrue();
        assertThat(numbers.sweep(since, 5)).isTrue();
        assertThat(numbers.examined).hasSize(5);

        collect();
        assertThat(numbers.sweep(Reclaimer.collections(), 5)).isTrue();
        assertThat(numbers.examined).hasSize(10);
        assertThat(numbers.reclaimedEntries()).isEqualTo(4);
    }

    @Test
    void hasNotDoneWhatWasAskedForAfterItBegan() {
        assertThat(numbers.sweep(Reclaimer.collections() + 1_000, 5)).isFalse();
        assertThat(numbers.examined).hasSize(5);
    }
}
