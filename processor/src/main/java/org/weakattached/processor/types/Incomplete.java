package org.weakattached.processor.types;

import java.util.function.Supplier;

/** Asks about classes that may mention others that are not there, which is no mistake of the user as long as nobody needs them. */
final class Incomplete {
    private Incomplete() {}

    /** Returns what is known anyhow where a compiler gives up with an exception of its own. Javac does not, Eclipse's does. */
    static <T> T ask(Supplier<T> question, T known) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            if (e.getClass().getName().startsWith("java.")) {
                throw e;
            }
            return known;
        }
    }
}
