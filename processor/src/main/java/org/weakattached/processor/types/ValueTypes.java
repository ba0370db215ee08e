package org.weakattached.processor.types;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The classes whose objects have no identity, by name: under {@code --release} javac hides the JDK's own mark, and not every
 * JDK marks them all.
 */
public final class ValueTypes {
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private static final Set<String> VALUE_BASED = Set.of(
            "java.lang.ProcessHandle",
            "java.lang.Runtime.Version",
            "java.util.Optional",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.time.chrono.HijrahDate",
            "java.time.chrono.JapaneseDate",
            "java.time.chrono.MinguoDate",
            "java.time.chrono.ThaiBuddhistDate");

    private ValueTypes() {}

    /** Tells whether objects of the type stand for a value that everybody writes: texts, and boxed primitives. */
    public static boolean isValue(TypeElement type) {
        return VALUES.contains(type.getQualifiedName().toString());
    }

    /** Tells whether the type is value-based, or a value class where the compiler knows those. */
    public static boolean isValueBased(TypeElement type) {
        return VALUE_BASED.contains(type.getQualifiedName().toString())
                || type.getModifiers().stream()
                        .anyMatch(modifier -> modifier.name().equals("VALUE"));
    }

    /** Tells whether a weak reference to an object of the type makes no sense. A text is an object like others. */
    public static boolean lacksIdentity(TypeElement type) {
        boolean text = type.getQualifiedName().contentEquals("java.lang.String");
        return isValueBased(type) || (isValue(type) && !text);
    }
}
