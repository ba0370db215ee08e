package org.weakattached.runtime.internal.jvm;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Logs failures, mostly of code that is not ours, and what a program may want to know once. */
public final class Log {
    private Log() {}

    /** Logs a warning. Where that fails, too, nobody is told: the caller could not help it. */
    public static void warn(String message, @Nullable Throwable failure) {
        log(Level.WARNING, message, failure);
    }

    /** Logs what is no failure. Where that fails, nobody is told. */
    public static void info(String message) {
        log(Level.INFO, message, null);
    }

    private static void log(Level level, String message, @Nullable Throwable failure) {
        try {
            System.getLogger("org.weakattached.runtime").log(level, message, failure);
        } catch (Throwable e) {
            // The logger's.
        }
    }
}
