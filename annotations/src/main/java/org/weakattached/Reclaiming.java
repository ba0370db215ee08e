package org.weakattached;

/** Who reclaims what belonged to collected hosts. */
public enum Reclaiming {
    /** A daemon thread, for all tables together, so that nobody need touch them. */
    THREAD,

    /**
     * The operations that attach, a bounded amount each: for a library that must not have a thread. They close and call what is to be
     * closed and called, too. A table that nothing is attached to any more reclaims nothing more. The system property {@code
     * org.weakattached.reclaimer}, set to {@code inline}, says the same of all tables of a program.
     */
    INLINE
}
