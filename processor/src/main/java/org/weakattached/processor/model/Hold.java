package org.weakattached.processor.model;

/** How a field holds its value: the constants of {@code org.weakattached.Hold}. */
public enum Hold {
    STRONG,
    WEAK,
    SOFT
}
