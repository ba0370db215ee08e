package org.weakattached.processor.types;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks about classes that may mention others that are not there, which is fine as long as nobody needs them. Javac has types of a
 * kind of their own for those; Eclipse's compiler gives up with an exception.
 */
public final class Incomplete {
    private Incomplete() {}

    /** Returns what the compiler answers, or what is made of its exception where it gives up. */
    public static <T> T ask(Supplier<T> question, Function<RuntimeException, T> otherwise) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            if (!isCompilers(e)) {
                throw e;
            }
            return otherwise.apply(e);
        }
    }

    /** Tells an exception of the compiler from those that our own mistakes throw. */
    public static boolean isCompilers(Throwable exception) {
        return !exception.getClass().getName().startsWith("java.");
    }
}
