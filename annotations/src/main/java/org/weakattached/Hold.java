package org.weakattached;

/** How strongly an attached value is held while its host lives. */
public enum Hold {
    /** The host keeps the value alive. A value that refers back to its host then keeps the host alive for ever. */
    STRONG,

    /** The value is kept alive by others only; once it is collected, the field reads as {@code null}. */
    WEAK,

    /** The value is kept until memory runs short; once it is collected, the field reads as {@code null}. */
    SOFT
}
