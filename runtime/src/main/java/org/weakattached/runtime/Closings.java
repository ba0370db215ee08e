package org.weakattached.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * The entries that were unlinked and are to be closed. Room for them is made before they are unlinked, since nothing may
 * fail between the first and the last write to a bin; they are handed to the reclaimer when the bins are in order again.
 */
final class Closings {
    private @Nullable Entry<?>[] entries = new Entry<?>[0];
    private int count;

    /** Makes room for the entries of a chain, if they have anything to close. */
    <K> void makeRoom(Entry<K> chain) {
        if (chain instanceof AutoCloseable) {
            int more = 0;
            for (Entry<K> e = chain; e != null; e = e.next) {
                more++;
            }
            if (entries.length - count < more) {
                entries = Arrays.copyOf(entries, 2 * (count + more));
            }
        }
    }

    /** Takes an entry, if it has anything to close. */
    void add(Entry<?> entry) {
        if (entry instanceof AutoCloseable) {
            entries[count++] = entry;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void handOver() {
        while (count > 0) {
            AutoCloseable closeable = (AutoCloseable) entries[count - 1];
            Reclaimer.later(() -> Entry.closeQuietly(closeable));
            entries[--count] = null;
        }
    }
}
