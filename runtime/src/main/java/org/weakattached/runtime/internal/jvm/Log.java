package org.weakattached.runtime.internal.jvm;

import org.jspecify.annotations.Nullable;

/** Logs failures, mostly of code that is not ours. */
public final class Log {
    private Log() {}

    /** Logs a warning. Where that fails, too, nobody is told: the caller could not help it. */
    public static void warn(String message, @Nullable Throwable failure) {
        try {
            System.getLogger("org.weakattached.runtime").log(System.Logger.Level.WARNING, message, failure);
        } catch (Throwable e) {
            // The logger's.
        }
    }
}
