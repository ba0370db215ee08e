package org.weakattached.runtime;

/** What a stand-alone dictionary or set does otherwise than by default. */
public enum WeakOption {
    /**
     * Takes whatever the JVM can refer to weakly, boxed numbers and {@code List.of} too, where otherwise what has no identity of
     * its own is refused ({@link Identity#hasIdentity}). It is found by {@code ==} all the same: two boxes of one number may be one
     * key today and two tomorrow, and a key that the JVM keeps permanently, such as the box of a small number, is never collected.
     */
    ANY_OBJECT,

    /** Holds the values weakly, too: a mapping is gone when its key or its value was collected. For a {@link WeakKeyDictionary}. */
    WEAK_VALUES,

    /**
     * Has the operations that attach reclaim what was collected, and close and call what is to be closed and called, a bounded amount
     * each, instead of a thread. A dictionary that nobody puts anything into any more reclaims nothing more.
     */
    INLINE_RECLAIMING
}
