package org.weakattached.runtime;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * What was unlinked from the bins of a table, and is not yet counted or closed. Room for what is to be closed is made before it is
 * unlinked, since nothing may fail between the first and the last write to a bin; when the bins are in order again, the values
 * to close are handed to the reclaimer, and nothing else of the entries.
 */
final class Unlinked {
    /** How many entries were taken. */
    int count;

    /** How many of them had lost their host. */
    int died;

    private @Nullable Entry<?>[] closing = new Entry<?>[0];
    private int toClose;

    /** Makes room for the entries of a chain, if they have anything to close. */
    <K> void makeRoom(Entry<K> chain) {
        if (chain instanceof ClosingEntry) {
            int more = 0;
            for (Entry<K> e = chain; e != null; e = e.next) {
                more++;
            }
            if (closing.length - toClose < more) {
                closing = Arrays.copyOf(closing, 2 * (toClose + more));
            }
        }
    }

    /** Takes an entry, whose host has died unless it was detached. */
    void add(Entry<?> entry, boolean detached) {
        count++;
        if (!detached && !entry.retired()) {
            died++;
            if (entry instanceof ClosingEntry) {
                closing[toClose++] = entry;
            }
        }
    }

    /** Says whether nothing is to be closed. */
    boolean isEmpty() {
        return toClose == 0;
    }

    /** Hands over what is to be closed. */
    void handOver() {
        while (toClose > 0) {
            handOver((ClosingEntry) Objects.requireNonNull(closing[toClose - 1]));
            closing[--toClose] = null;
        }
    }

    private static void handOver(ClosingEntry entry) {
        @Nullable AutoCloseable[] values = entry.closeables();
        if (hasAny(values)) {
            Reclaimer.later(() -> closeQuietly(values));
        }
    }

    private static boolean hasAny(@Nullable AutoCloseable[] values) {
        for (AutoCloseable value : values) {
            if (value != null) {
                return true;
            }
        }
        return false;
    }

    /** Closes what is there. A failure is logged, and goes no further. */
    static void closeQuietly(@Nullable AutoCloseable[] values) {
        for (AutoCloseable value : values) {
            if (value != null) {
                closeQuietly(value);
            }
        }
    }

    private static void closeQuietly(AutoCloseable value) {
        try {
            value.close();
        } catch (Throwable e) {
            Reclaimer.log("closing " + value.getClass().getName() + " failed", e);
        }
    }
}
