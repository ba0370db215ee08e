package org.weakattached.processor.model;

/** Who reclaims: the constants of {@code org.weakattached.Reclaiming}. */
public enum Reclaiming {
    THREAD,
    INLINE
}
