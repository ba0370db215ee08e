package org.weakattached.examples.syntaxtree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final Progress progress = new Progress(new PrintStream(bytes, true, UTF_8), 5_000, nanos::get);

    @Test
    void saysNothingOfShortWork() {
        for (int i = 0; i < 5_000; i++) {
            progress.count("parsed");
        }

        assertThat(bytes.toString(UTF_8)).isEmpty();
    }

    @Test
    void speaksOnceASecond() {
        for (int i = 0; i < 2_500; i++) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
            progress.count("parsed");
        }
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        progress.count("measured");

        assertThat(bytes.toString(UTF_8).lines())
                .containsExactly(
                        "parsed 1,000 of 5,000 files", "parsed 2,000 of 5,000 files", "measured 1 of 5,000 files");
    }
}
