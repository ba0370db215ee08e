package org.weakattached.runtime.generated;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.reruns.Reruns;

/**
 * Finds the entry of each host, wherever it is kept, and makes it where there is none.
 *
 * <p>All operations may be called by any number of threads. Initial values are computed outside any lock. Where threads race to attach
 * to the same host, one entry is chosen, and returned to all of them.
 *
 * @param <K> the host type
 * @param <E> the entry type
 */
public interface EntryTable<K, E extends AttachedFields> {

    /**
     * Returns the entry of a host, or null if nothing is attached to it.
     *
     * @throws NullPointerException if the host is null
     */
    @Nullable E find(K host);

    /** Returns the entry of an object that need not be a host, or null. */
    @Nullable E lookup(Object key);

    /**
     * Makes the entry of a host that has none yet, without linking it. Runs the extension's code, outside any lock; may run more
     * than once for a host, where threads race.
     */
    E create(K host);

    /**
     * Links an entry unless its host has one, and returns the one that the host has then; null if nothing can be attached any more, and
     * the entry was not linked.
     */
    @Nullable E link(E candidate, K host);

    /** Closes what an entry that is not linked, or only gives defaults, would have closed with its host. */
    default void discard(E entry) {}

    /**
     * Takes everything off a host, and returns whether there was anything. The values are the caller's again: none is closed.
     *
     * @throws NullPointerException if the host is null
     */
    boolean detach(K host);

    /**
     * Returns whether the host keeps its entry itself, or would keep it.
     *
     * @throws NullPointerException if the host is null
     */
    boolean isKeptByHost(K host);

    /** Must be called after a value was written to a field whose values are closed: another thread may have closed the table. */
    default void written(E entry, int field, @Nullable Object value) {}

    /** Must be called after a field was changed that may be the only one of its entry. */
    default void changed(E entry, K host) {}

    /** Refuses a host that nothing can be attached to. */
    void requireHost(K host, String parameter);

    /** Refuses a value that a dictionary of this table could not hold, for one that stands alone. */
    default void requireValue(Object value) {}

    /** Returns what an attachment to a closed table is refused with. */
    IllegalStateException refusal();

    /**
     * Returns the entry of a host, made now if nothing was attached to it.
     *
     * @throws NullPointerException if the host is null
     * @throws IllegalArgumentException if the host has no identity
     * @throws IllegalStateException if nothing was attached to it, and the table is closed
     */
    default E attach(K host) {
        E found = find(host);
        return found != null ? found : attachNew(host);
    }

    /** Does what {@link #attach(Object)} does, for a write to a field. */
    default E attach(K host, int field) {
        Reruns.writes(this, field, host);
        return attach(host);
    }

    private E attachNew(K host) {
        requireHost(host, "host");
        if (isClosed()) {
            throw refusal();
        }
        E candidate = create(host);
        E winner = link(candidate, host);
        if (winner != candidate) {
            discard(candidate);
        }
        if (winner == null) {
            throw refusal();
        }
        return winner;
    }

    /**
     * Returns the entry of a host, or {@link #defaults()} if nothing is attached to it.
     *
     * @throws NullPointerException if the host is null
     */
    default E findOrDefaults(K host) {
        E found = find(host);
        return found != null ? found : defaults();
    }

    /** Returns the entry that holds the defaults, which is made at first use. It belongs to no host. */
    default E defaults() {
        E made = madeDefaults();
        return made != null ? made : Objects.requireNonNull(makeDefaults(), "a table without defaults");
    }

    /** Makes the defaults now, unless they were made before or there are none; returns them. */
    default @Nullable E makeDefaults() {
        if (madeDefaults() == null) {
            E made = createDefaults();
            if (made != null) {
                discard(made);
                keepDefaults(made);
            }
        }
        return madeDefaults();
    }

    /** Makes the entry without a host that holds the defaults, or null for a table that has none. Runs the extension's code. */
    default @Nullable E createDefaults() {
        return null;
    }

    /** Returns the defaults if they were made. */
    @Nullable E madeDefaults();

    /** Keeps the defaults, if none are kept. */
    void keepDefaults(E made);

    /** Returns whether the table was closed, so that nothing can be attached any more. */
    boolean isClosed();

    /** Returns why hosts cannot be listed, or null if they can. */
    @Nullable String unlisted();

    /**
     * Iterates over the entries of live hosts, weakly consistently, each once.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    Iterator<E> entries();

    /**
     * Returns the host of an entry that was listed, or null if it was collected.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    @Nullable K host(E entry);

    /**
     * Returns about how many entries there are; those of dead hosts count until they are reclaimed.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    long size();

    /**
     * Returns how many entries were made and linked so far.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    long attached();

    /**
     * Returns how many entries of dead hosts were reclaimed so far.
     *
     * @throws UnsupportedOperationException if hosts cannot be listed
     */
    long reclaimed();
}
