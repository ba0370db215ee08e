package org.weakattached.stress.reclaiming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/** Class loaders whose code has attached to objects that live on. */
final class LoadersTest {
    @Test
    void areCollectedAndTheirThreadsEnd() {
        String loaders = String.valueOf(Effort.of(10, 100));

        String printed = new Jvm("loaders").with("-Xmx256m").run(Loaders.class, loaders);

        assertThat(printed).contains(loaders + " loaders were collected, and their threads have ended");
    }
}
