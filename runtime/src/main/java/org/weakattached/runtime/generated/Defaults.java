package org.weakattached.runtime.generated;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses defaults that all hosts would share and any of them could change, as Python's dataclasses do. */
public final class Defaults {
    /** How the names begin of the JDK's collections and maps that are immutable, views that may be, and arrays of fixed size as lists. */
    private static final List<String> IMMUTABLE = List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton",
            "java.util.Collections$Copies",
            "java.util.AbstractMap$",
            "java.util.ReverseOrder",
            "java.util.Arrays$ArrayList");

    private static final Pattern ECLIPSE_MUTABLE = Pattern.compile("org\\.eclipse\\.collections\\..*\\.mutable\\..*");

    private Defaults() {}

    /**
     * Returns a default if all hosts can share it.
     *
     * @throws IllegalStateException if it is mutable, so that a change to it would show on every host
     */
    public static <T> @Nullable T shareable(@Nullable T value, String extension, String field) {
        if (value != null && isMutable(value)) {
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
                        + " make the field final (one value a host), or start it as null.");
    }

    /** Knows what is mutable; what nobody knows may well be immutable. */
    private static boolean isMutable(Object value) {
        if (value.getClass().isArray()) {
            return Array.getLength(value) > 0;
        }
        return value instanceof StringBuilder
                || value instanceof StringBuffer
                || value instanceof Date
                || value instanceof Calendar
                || value instanceof BitSet
                || value.getClass().getName().startsWith("java.util.concurrent.atomic.")
                || ((value instanceof Collection || value instanceof Map) && isMutableCollection(value.getClass()));
    }

    /** Looks for a collection of the JDK's, among which few are immutable, in the class and above it. */
    private static boolean isMutableCollection(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            String name = c.getName();
            if (IMMUTABLE.stream().anyMatch(name::startsWith)) {
                return false;
            }
            boolean made = isCollection(c) && !Modifier.isAbstract(c.getModifiers());
            if (made
                    && (name.startsWith("java.")
                            || ECLIPSE_MUTABLE.matcher(name).matches())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
