package org.weakattached.runtime.internal.reclaim;

/**
 * A reference that the collector puts into the queue of the reclaimer, which then has its client sweep. A small client whose
 * references are all of this kind need not be registered.
 */
public interface Announced {
    /** Returns what the reference belongs to. */
    Client client();
}
