package org.weakattached.processor.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the user wants to hear of back-references. */
public enum Level {
    ERROR,
    WARN,
    OFF;

    /** Reads what the compiler's option says: {@code -Aweakattached.backReferences=warn}. */
    public static Optional<Level> of(String option) {
        return Arrays.stream(values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(option))
                .findFirst();
    }
}
