package org.weakattached.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyTable.Entry;

/**
 * Iterates over the entries of a table, weakly consistently: each that is there all the time is given once. A bin is read as
 * a whole before its first entry is given, so that growth in between neither hides nor repeats one. Whoever calls follows the
 * entry to its host, which may be collected by then.
 */
final class EntryIterator<K> implements Iterator<Entry<K>> {
    private final IdentityBins<K> bins;
    private final @Nullable Entry<K>[] snapshot;
    private final List<Entry<K>> ready = new ArrayList<>();
    private int bin;
    private int given;

    EntryIterator(IdentityBins<K> bins) {
        this.bins = bins;
        this.snapshot = bins.snapshot();
    }

    @Override
    public boolean hasNext() {
        while (given == ready.size() && bin < snapshot.length) {
            ready.clear();
            given = 0;
            bins.collect(snapshot, bin++, ready);
        }
        return given < ready.size();
    }

    @Override
    public Entry<K> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.get(given++);
    }
}
