package org.weakattached.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A superclass that has some of the fields.
 *
 * @param parameters its type parameters, or nothing
 * @param arguments what the extension gives for them, or nothing where it is raw
 * @param variables the parameters as its fields see them
 */
record Superclass(String parameters, String arguments, List<Variable> variables) {
    private static final String TEXT = "\"text\"";

    /**
     * Returns one that an extension could have.
     *
     * @param around the type parameters of the extension
     */
    static Superclass any(SplittableRandom random, List<Variable> around) {
        if (!around.isEmpty() && random.nextBoolean()) {
            return of(random, Pick.of(random, around));
        }
        return switch (random.nextInt(12)) {
            case 0 -> generic("X", "java.lang.String", Variable.of("X", "java.lang.String", TEXT));
            case 1 -> generic("X", "java.lang.@Mark String", Variable.of("X", "java.lang.String", TEXT));
            case 2 -> generic("X", "int[]", Variable.of("X", "int[]", "new int[1]"));
            case 3 ->
                generic(
                        "X",
                        "java.util.List<? extends java.lang.Number>",
                        Variable.of("X", "java.util.List<? extends java.lang.Number>", "new java.util.ArrayList<>()"));
            case 4 ->
                generic(
                        "X extends java.lang.Runnable & java.lang.AutoCloseable",
                        "Both",
                        Variable.closeable("X", "Both", "new Both()"));
            case 5 ->
                generic(
                        "X, Y extends java.util.List<X>",
                        "java.lang.Number, java.util.List<java.lang.Number>",
                        Variable.of("X", "java.lang.Number", "new java.math.BigInteger(\"5\")"),
                        Variable.of("Y", "java.util.List<java.lang.Number>", "new java.util.ArrayList<>()"));
            case 6 -> generic("X", "", Variable.of("X", "java.lang.Object", "new java.lang.Object()"));
            case 7 ->
                generic(
                        "X extends java.lang.AutoCloseable & java.lang.Runnable",
                        "",
                        Variable.closeable("X", "java.lang.AutoCloseable", "new Both()"));
            default -> new Superclass("", "", List.of());
        };
    }

    private static Superclass of(SplittableRandom random, Variable outer) {
        return switch (random.nextInt(4)) {
            case 0 -> generic("X", outer.name(), Variable.of("X", outer.type(), outer.value()));
            case 1 ->
                generic(
                        outer.name(),
                        "java.util.List<" + outer.name() + ">",
                        Variable.of(
                                outer.name(), "java.util.List<" + outer.type() + ">", "new java.util.ArrayList<>()"));
            case 2 -> generic("X", outer.name() + "[]", Variable.of("X", outer.type() + "[]", "null"));
            default ->
                generic(
                        "X, " + outer.name(),
                        outer.name() + ", java.lang.String",
                        Variable.of("X", outer.type(), outer.value()),
                        Variable.of(outer.name(), "java.lang.String", TEXT));
        };
    }

    private static Superclass generic(String parameters, String arguments, Variable... variables) {
        return new Superclass(
                "<" + parameters + ">", arguments.isEmpty() ? "" : "<" + arguments + ">", List.of(variables));
    }
}
