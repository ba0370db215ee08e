package org.weakattached.stress.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakattached.stress.Effort;
import org.weakattached.stress.Jvm;

/** Runs the soak in a small heap: an hour in the thorough form, or as many seconds as {@code -Dstress.soak.seconds} says. */
final class SoakTest {
    private static final int SECONDS = Integer.getInteger("stress.soak.seconds", Effort.of(30, 3600));

    @Test
    @Timeout(value = 7, unit = TimeUnit.DAYS) // the run has its own limit
    void holdsForALongTime() {
        String printed = new Jvm("soak")
                .with("-Xmx128m")
                .within(Duration.ofSeconds(SECONDS).plusMinutes(4))
                .run(Soak.class, String.valueOf(SECONDS), String.valueOf(Effort.seed()));

        assertThat(printed).contains("| live set at the end |");
        System.out.println(printed);
    }
}
