package org.weakattached.runtime;

/** An object with identity whose methods nobody may call. */
public final class Hostile {
    @Override
    @SuppressWarnings("EqualsHashCode")
    public boolean equals(Object other) {
        throw new AssertionError("equals was called");
    }

    @Override
    public int hashCode() {
        throw new AssertionError("hashCode was called");
    }

    @Override
    public String toString() {
        throw new AssertionError("toString was called");
    }
}
