package org.weakattached.runtime.internal.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the nodes of a table, weakly consistently: each that is there all the time is given once. A bin is read as
 * a whole before its first node is given, so that growth in between neither hides nor repeats one. Whoever calls follows the
 * node to its host, which may be collected by then.
 */
final class NodeIterator<K> implements Iterator<Node<K>> {
    private final IdentityBins<K> table;
    private final @Nullable Node<K>[] bins;
    private final List<Node<K>> ready = new ArrayList<>();
    private int bin;
    private int given;

    NodeIterator(IdentityBins<K> table) {
        this.table = table;
        this.bins = table.bins;
    }

    @Override
    public boolean hasNext() {
        while (given == ready.size() && bin < bins.length) {
            ready.clear();
            given = 0;
            table.collect(bins, bin++, ready);
        }
        return given < ready.size();
    }

    @Override
    public Node<K> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.get(given++);
    }
}
