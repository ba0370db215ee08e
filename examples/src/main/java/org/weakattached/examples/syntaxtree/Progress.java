package org.weakattached.examples.syntaxtree;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells how far long work is: once a second, and nothing of work that takes less. */
final class Progress {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Map<String, Integer> done = new HashMap<>();
    private final PrintStream err;
    private final int files;
    private final LongSupplier nanoTime;
    private long told;

    Progress(PrintStream err, int files, LongSupplier nanoTime) {
        this.err = err;
        this.files = files;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong();
    }

    /** Counts one more file of which {@code step}, a past participle, is true. */
    void count(String step) {
        int count = done.merge(step, 1, Integer::sum);
        long now = nanoTime.getAsLong();
        if (now - told >= SECOND) {
            told = now;
            err.printf(Locale.ROOT, "%s %,d of %,d files%n", step, Math.min(count, files), files);
        }
    }
}
