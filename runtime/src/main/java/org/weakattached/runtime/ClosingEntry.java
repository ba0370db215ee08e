package org.weakattached.runtime;

import org.jspecify.annotations.Nullable;

/** An entry with fields whose values are closed when their host is collected; for generated code. */
public interface ClosingEntry {
    /** Returns the values of those fields, null where there is none. */
    @Nullable AutoCloseable[] closeables();
}
