package org.weakattached.runtime.internal.agent;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Log;

/** What the program says about slots, by a system property. */
enum Mode {
    AUTO,
    REQUIRED,
    PERMANENT,
    OFF;

    private static final String PROPERTY = "org.weakattached.slots";

    static final Mode OF_PROGRAM = of(System.getProperty(PROPERTY));

    static Mode of(@Nullable String value) {
        if (value == null) {
            return AUTO;
        }
        for (Mode mode : values()) {
            if (mode.toString().equals(value)) {
                return mode;
            }
        }
        Log.warn(
                PROPERTY + " is \"auto\", \"required\", \"permanent\" or \"off\". \"" + value
                        + "\" is taken for \"auto\".",
                null);
        return AUTO;
    }

    /** Returns the value of the property. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
