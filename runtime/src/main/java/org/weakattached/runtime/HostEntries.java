package org.weakattached.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The entries of hosts, wherever they are: what dictionaries and attachments are made of. */
abstract class HostEntries<K, E> {

    /** Returns the entry of a host, or null if nothing is attached to it. */
    abstract @Nullable E find(K host);

    /** Returns the entry of a host, made now if nothing was attached to it. */
    abstract E attach(K host);

    /** Takes everything off a host, and says whether there was anything. */
    abstract boolean detach(K host);

    /** Makes the entry of a host that has none yet, without linking it. */
    abstract E create(K host);

    /** Links an entry unless its host has one, and returns the one that the host has then. */
    abstract E link(E candidate, K host);

    /** Closes what an entry that was not linked would have closed with its host. */
    void discard(E candidate) {}

    /** Lets go of an entry whose only value was removed. */
    void afterChange(E entry, K host) {}

    /** Returns the value of a field, boxed. */
    abstract @Nullable Object read(E entry, int field);

    /** Sets a non-final field if it has the expected value. */
    abstract boolean compareAndSet(E entry, int field, @Nullable Object expected, @Nullable Object value);

    /** Says why hosts cannot be listed, or null if they can. */
    abstract @Nullable String unlisted();

    /**
     * Iterates over the entries of live hosts, weakly consistently, each once.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    abstract Iterator<WeakKeyTable.Entry<K>> list();

    /**
     * Returns about how many there are; those of dead hosts count until they are let go of.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    abstract long size();

    /** Says whether nothing can be attached any more. */
    abstract boolean isClosed();

    /**
     * Returns how many were made and linked so far.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    abstract long attached();

    /**
     * Returns how many of dead hosts were let go of so far.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    abstract long reclaimed();
}
