package org.weakattached.processor.check;

import java.util.HashMap;
import java.util.Map;

/** Knows which accessors belong to which extension, for a whole compilation: two extensions cannot share one class. */
public final class Claims {
    private final Map<String, String> extensions = new HashMap<>();

    /** Returns whether the accessors are the extension's own. */
    boolean claim(String accessors, String extension) {
        return extensions.computeIfAbsent(accessors, each -> extension).equals(extension);
    }
}
