package org.weakattached.stress.soak;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is with what should be; cheap, as it is done all the time. */
final class Expect {
    private Expect() {}

    static void same(String what, Object whose, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + " of " + whose + " is " + actual + " instead of " + expected);
        }
    }

    static void that(String what, Object whose, boolean holds) {
        same(what, whose, true, holds);
    }
}
