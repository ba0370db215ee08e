package org.weakattached.runtime.internal.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Gc;

final class CanariesTest {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Canaries canaries = new Canaries(queue);

    private boolean collected() {
        return canaries.look() != Canaries.Collected.NOTHING;
    }

    @Test
    void tellOfEachCollectionAndWakeWhoWaits() {
        for (int i = 0; i < 40; i++) {
            Gc.await(this::collected);
        }
        Gc.await(() -> queue.poll() != null);
    }

    @Test
    void tellOfACollectionWhoseReferenceWasLostOnTheWay() {
        Gc.await(() -> queue.poll() != null);

        assertThat(collected()).isTrue();
        Gc.await(this::collected);
    }

    @Test
    void tellNothingWhereThereWasNoCollection() {
        for (int i = 0; i < 20; i++) {
            Gc.await(this::collected);
            Gc.awaitUntouched(() -> !collected());
        }
    }
}
