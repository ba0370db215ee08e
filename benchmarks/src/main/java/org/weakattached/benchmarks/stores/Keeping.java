package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.Nullable;

/**
 * A way to keep a value and a count for hosts of a kind. All of them read with acquire semantics and write with release semantics,
 * so that they do equal work.
 */
public interface Keeping<H> {
    /** Makes a host that has nothing yet. */
    H host();

    /** Attaches a value to a host that has nothing yet. */
    void attach(H host, Object value);

    /** Returns the value of a host, or null where nothing is attached. */
    @Nullable Object value(H host);

    /** Sets the count of a host that has a value. */
    void setCount(H host, int count);

    /** Returns the count of a host, or 0 where nothing is attached. */
    int count(H host);
}
