package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;

/** Somebody else's class: it knows its kind, and equals each other cheese of that kind. */
public class Cheese {
    private final String kind;

    /** Makes a cheese. */
    public Cheese(String kind) {
        this.kind = kind;
    }

    /** Returns what kind it is. */
    public final String kind() {
        return kind;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Cheese cheese && cheese.kind.equals(kind);
    }

    @Override
    public final int hashCode() {
        return kind.hashCode();
    }

    @Override
    public final String toString() {
        return kind;
    }
}
