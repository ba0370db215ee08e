package org.weakattached.stress.races;

import org.jspecify.annotations.Nullable;

/** A value that never dies, even where it is held weakly. */
public enum Letter {
    A,
    B,
    C;

    /** Returns the letter after another; A comes after none. */
    public static Letter after(@Nullable Letter letter) {
        return letter == null ? A : letter == A ? B : C;
    }
}
