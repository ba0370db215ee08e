package org.weakattached.stress.hostile;

/** An object with identity whose methods nobody may call. */
final class Hostile {
    @Override
    @SuppressWarnings("EqualsHashCode")
    public boolean equals(Object other) {
        throw new CalledError("equals");
    }

    @Override
    public int hashCode() {
        throw new CalledError("hashCode");
    }

    @Override
    public String toString() {
        throw new CalledError("toString");
    }

    /** Says that somebody did. */
    static final class CalledError extends Error {
        private static final long serialVersionUID = 1;

        CalledError(String method) {
            super(method + " was called");
        }
    }
}
