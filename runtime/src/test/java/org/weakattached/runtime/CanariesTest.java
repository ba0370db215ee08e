package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import org.junit.jupiter.api.Test;

final class CanariesTest {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Canaries canaries = new Canaries(queue);

    @Test
    void tellOfEachCollectionAndWakeWhoWaits() {
        for (int i = 0; i < 40; i++) {
            Gc.await(canaries::collected);
        }
        Gc.await(() -> queue.poll() != null);
    }

    @Test
    void tellOfACollectionWhoseReferenceWasLostOnTheWay() {
        Gc.await(() -> queue.poll() != null);

        assertThat(canaries.collected()).isTrue();
        Gc.await(canaries::collected);
    }

    @Test
    void tellNothingWhereThereWasNoCollection() {
        for (int i = 0; i < 20; i++) {
            Gc.await(canaries::collected);
            Gc.awaitUntouched(() -> !canaries.collected());
        }
    }
}
