package org.weakattached.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A type of a field.
 *
 * @param text how it is written, without any import
 * @param value an expression of the type
 * @param constant whether the expression is fit for a default: nobody can change what it gives
 * @param traits what matters to the rules
 * @param used how the type is written where no type parameter is in sight
 * @param usedValue an expression of that type
 */
record FieldType(String text, String value, boolean constant, List<Trait> traits, String used, String usedValue) {
    private FieldType(String text, String value, boolean constant, List<Trait> traits) {
        this(text, value, constant, traits, text, value);
    }

    enum Trait {
        PRIMITIVE,
        COUNTABLE,
        WITHOUT_IDENTITY,
        CLOSEABLE,
        RAW
    }

    private static final List<FieldType> PRIMITIVES = List.of(
            primitive("boolean", "true"),
            primitive("byte", "(byte) 1"),
            primitive("short", "(short) 2"),
            primitive("char", "'c'"),
            new FieldType("int", "3", true, List.of(Trait.PRIMITIVE, Trait.COUNTABLE)),
            new FieldType("long", "4L", true, List.of(Trait.PRIMITIVE, Trait.COUNTABLE)),
            primitive("float", "5f"),
            primitive("double", "6.0"));

    private static final List<FieldType> OBJECTS = List.of(
            constant("java.lang.String", "\"text\""),
            constant("java.lang.@Mark String", "\"text\""),
            constant("java.lang.Class<?>", "java.lang.String.class"),
            constant("java.lang.Class<? extends java.lang.Number>", "java.lang.Integer.class"),
            constant("java.util.concurrent.TimeUnit", "java.util.concurrent.TimeUnit.DAYS"),
            constant("java.lang.Thread.State", "java.lang.Thread.State.NEW"),
            constant("java.lang.Thread.@Mark State", "java.lang.Thread.State.NEW"),
            constant("java.math.BigInteger", "java.math.BigInteger.TEN"),
            value("java.lang.Integer", "1000"),
            value("java.lang.Character", "'c'"),
            value("java.lang.Boolean", "true"),
            value("java.time.Instant", "java.time.Instant.EPOCH"),
            value("java.util.Optional<java.lang.String>", "java.util.Optional.of(\"x\")"),
            mutable("java.lang.Object", "new java.lang.Object()"),
            mutable("java.lang.StringBuilder", "new java.lang.StringBuilder()"),
            mutable("java.util.concurrent.atomic.AtomicLong", "new java.util.concurrent.atomic.AtomicLong()"),
            mutable("int[]", "new int[1]"),
            mutable("int @Mark []", "new int[1]"),
            mutable("java.lang.String[][]", "new java.lang.String[1][]"),
            mutable("java.lang.@Mark String @Mark [] []", "new java.lang.String[1][]"),
            mutable("java.util.Map.Entry<java.lang.String, int[]>[]", "null"),
            mutable("java.lang.Comparable<? super java.lang.Integer>", "other -> 0"),
            mutable("java.lang.Runnable", "() -> {}"),
            new FieldType("java.io.StringReader", "new java.io.StringReader(\"\")", false, List.of(Trait.CLOSEABLE)),
            new FieldType("java.lang.AutoCloseable", "() -> {}", false, List.of(Trait.CLOSEABLE)),
            new FieldType("java.util.List", "new java.util.ArrayList<>()", false, List.of(Trait.RAW)));

    /** Returns a type and a value of it, now and then a composed one, or one that mentions a type parameter. */
    static FieldType any(SplittableRandom random, List<Variable> variables) {
        if (!variables.isEmpty() && random.nextBoolean()) {
            return of(random, Pick.of(random, variables));
        }
        int choice = random.nextInt(10);
        if (choice < 4) {
            return Pick.of(random, PRIMITIVES);
        }
        return choice < 8 ? Pick.of(random, OBJECTS) : composed(random, argument(random, 2));
    }

    private static FieldType of(SplittableRandom random, Variable variable) {
        return switch (random.nextInt(9)) {
            case 0 -> mentioning(variable, "java.util.List<%s>", "java.util.List.of()", true);
            case 1 -> mentioning(variable, "%s[]", "null", false);
            case 2 ->
                mentioning(variable, "java.util.Map<java.lang.String, ? super %s>", "new java.util.HashMap<>()", false);
            case 3 -> mentioning(variable, "java.util.function.Supplier<? extends %s>", "() -> null", false);
            case 4 -> mentioning(variable, "java.util.Map.Entry<%1$s, java.util.List<%1$s>>[]", "null", false);
            case 5 -> itself(variable, "@Mark " + variable.name());
            default -> itself(variable, variable.name());
        };
    }

    private static FieldType mentioning(Variable variable, String type, String value, boolean constant) {
        return new FieldType(
                type.formatted(variable.name()), value, constant, List.of(), type.formatted(variable.type()), value);
    }

    private static FieldType itself(Variable variable, String text) {
        List<Trait> traits = variable.closeable() ? List.of(Trait.CLOSEABLE) : List.of();
        return new FieldType(text, "null", false, traits, variable.type(), variable.value());
    }

    private static FieldType composed(SplittableRandom random, String argument) {
        return switch (random.nextInt(6)) {
            case 0 -> constant("java.util.List<" + argument + ">", "java.util.List.of()");
            case 1 -> constant("java.util.Set<" + argument + ">", "java.util.Set.of()");
            case 2 -> constant("java.util.Map<java.lang.String, " + argument + ">", "java.util.Map.of()");
            case 3 -> mutable("java.util.ArrayList<" + argument + ">", "new java.util.ArrayList<>()");
            case 4 -> mutable("java.util.function.Supplier<" + argument + ">", "() -> null");
            default -> mutable("java.util.@Mark Collection<" + argument + ">", "new java.util.ArrayDeque<>()");
        };
    }

    private static String argument(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> "java.lang.String";
            case 1 -> "int[]";
            case 2 -> "?";
            case 3 -> "? extends java.lang.Number";
            case 4 -> "? super java.lang.@Mark Integer";
            case 5 -> "java.util.List<" + argument(random, depth - 1) + ">";
            case 6 -> "? extends java.util.Map<java.lang.String, " + argument(random, depth - 1) + ">";
            default -> "@Mark Object @Mark []";
        };
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    private static FieldType primitive(String text, String value) {
        return new FieldType(text, value, true, List.of(Trait.PRIMITIVE));
    }

    private static FieldType constant(String text, String value) {
        return new FieldType(text, value, true, List.of());
    }

    private static FieldType value(String text, String value) {
        return new FieldType(text, value, true, List.of(Trait.WITHOUT_IDENTITY));
    }

    private static FieldType mutable(String text, String value) {
        return new FieldType(text, value, false, List.of());
    }
}
