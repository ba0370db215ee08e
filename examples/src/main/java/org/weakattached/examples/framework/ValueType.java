package org.weakattached.examples.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of the values that can be saved: texts, and whatever a primitive field may hold. */
enum ValueType {
    TEXT(String.class),
    BOOLEAN(Boolean.class),
    BYTE(Byte.class),
    SHORT(Short.class),
    CHAR(Character.class),
    INT(Integer.class),
    LONG(Long.class),
    FLOAT(Float.class),
    DOUBLE(Double.class);

    /** How a field is written that holds nothing. */
    static final String NULL = "null";

    private final Class<?> type;

    ValueType(Class<?> type) {
        this.type = type;
    }

    /** Writes type and value in one line, or returns nothing if the value is of another type. */
    static Optional<String> write(@Nullable Object value) {
        if (value == null) {
            return Optional.of(NULL);
        }
        return Stream.of(values())
                .filter(each -> each.type.isInstance(value))
                .map(each -> each.word() + " " + escape(value.toString()))
                .findAny();
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if nothing writes this
     */
    static @Nullable Object read(String written) {
        if (written.equals(NULL)) {
            return null;
        }
        for (ValueType each : values()) {
            String start = each.word() + " ";
            if (written.startsWith(start)) {
                return each.parse(written.substring(start.length()));
            }
        }
        throw new IllegalArgumentException("there are no values of this type");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Object parse(String written) {
        return switch (this) {
            case TEXT -> written.translateEscapes();
            case BOOLEAN -> toBoolean(written);
            case BYTE -> Byte.valueOf(written);
            case SHORT -> Short.valueOf(written);
            case CHAR -> toChar(written);
            case INT -> Integer.valueOf(written);
            case LONG -> Long.valueOf(written);
            case FLOAT -> Float.valueOf(written);
            case DOUBLE -> Double.valueOf(written);
        };
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static boolean toBoolean(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it is neither true nor false");
        };
    }

    private static char toChar(String written) {
        String text = written.translateEscapes();
        if (text.length() != 1) {
            throw new IllegalArgumentException("it is not one character");
        }
        return text.charAt(0);
    }
}
