package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;

/** Refuses defaults that all hosts would share and any of them could change, as Python's dataclasses do. */
public final class Defaults {
    private Defaults() {}

    /**
     * Returns a default if all hosts can share it.
     *
     * @throws IllegalStateException if it is mutable, so that a change to it would show on every host
     */
    public static <T> @Nullable T shareable(@Nullable T value, String extension, String field) {
        if (value != null && MutableTypes.has(value)) {
            throw refusal(extension, field, "a mutable " + value.getClass().getTypeName(), "change");
        }
        return value;
    }

    /**
     * Refuses a default that would be closed with the first host that is collected.
     *
     * @throws IllegalStateException if there is one
     */
    public static <T> @Nullable T uncloseable(@Nullable T value, String extension, String field) {
        if (value != null) {
            throw refusal(extension, field, "a closeable " + value.getClass().getTypeName(), "close");
        }
        return null;
    }

    private static IllegalStateException refusal(String extension, String field, String value, String verb) {
        return new IllegalStateException(
                "%s: A default is shared by all hosts. \"%s\" starts with %s, which all of them would %s:"
                                .formatted(extension, field, value, verb)
                        + " make the field final (one value per host), or start it as null.");
    }
}
