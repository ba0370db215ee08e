package org.weakattached.benchmarks.subject;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** The two attributes. */
@AttachedTo(Host.class)
public class Extra {
    /** A reference. */
    @WeakAttached
    public @Nullable String text;

    /** A primitive. */
    @WeakAttached
    public int count;
}
