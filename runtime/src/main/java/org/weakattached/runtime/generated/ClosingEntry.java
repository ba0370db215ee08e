package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;

/** An entry with fields whose values are closed when their host is collected. */
public interface ClosingEntry {
    /** Takes the values of those fields out of the entry, null where there is none: whoever gets one closes it, and nobody else. */
    @Nullable AutoCloseable[] takeCloseables();
}
