package org.weakattached.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CollectorTest {
    @Test
    void waitsUntilAnObjectIsCollected() {
        WeakReference<Object> reference = new WeakReference<>(new Object());

        Duration waited = Collector.await("it is collected", () -> reference.refersTo(null));

        assertThat(reference.refersTo(null)).isTrue();
        assertThat(waited).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void doesNotWaitForWhatIsSo() {
        assertThat(Collector.await("true is true", () -> true)).isLessThan(Duration.ofSeconds(1));
    }
}
