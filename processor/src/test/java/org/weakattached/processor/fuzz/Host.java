package org.weakattached.processor.fuzz;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.weakattached.processor.problem.Rule;

/**
 * A type of hosts.
 *
 * @param literal what stands before {@code .class}
 * @param type how it is written where something has the type
 * @param instance an expression that makes one, or one that is null where there is no way
 * @param files the files that declare it
 * @param parameters the type parameters that a generic extension of it repeats, or nothing
 * @param arguments type arguments that fit them
 * @param permitted the rules that it may break
 */
record Host(
        String literal,
        String type,
        String instance,
        Map<String, String> files,
        String parameters,
        String arguments,
        Set<Rule> permitted) {
    private static final Set<Rule> OF_ANY =
            EnumSet.of(Rule.VALUE_HOST, Rule.NO_IDENTITY_HOST, Rule.ANNOTATION_HOST, Rule.UNREACHABLE_HOST);

    private static final List<Host> OWN = List.of(
            known("byte[]", "new byte[0]"),
            known("java.lang.String[][]", "new java.lang.String[0][]"),
            known("java.lang.Thread", "new java.lang.Thread()"),
            known("java.lang.Thread.State[]", "new java.lang.Thread.State[1]"),
            own("Thing", "class Thing {}", "new Thing()"),
            own("Thing", "public abstract class Thing {}", "new Thing() {}"),
            own("Thing", "interface Thing {}", "new Thing() {}"),
            own("Thing", "record Thing(int a) {}", "new Thing(1)"),
            own("Thing", "sealed interface Thing {\n    final class Some implements Thing {}\n}", "new Thing.Some()"),
            own("Outer.Thing", "class Outer {\n    static class Thing {}\n}", "new Outer.Thing()"),
            own("Outer.Thing", "class Outer {\n    class Thing {}\n}", "new Outer().new Thing()"),
            own("Entry", "final class Entry {}", "new Entry()"),
            own("Table", "final class Table {}", "new Table()"),
            own("WeakReference", "final class WeakReference {}", "new WeakReference()"),
            own("Override", "final class Override {}", "new Override()"),
            own("Object", "final class Object {}", "new Object()"),
            generic("T", "?", "java.lang.Integer"),
            generic("T extends java.lang.Comparable<T>", "?", "java.lang.String"),
            generic(
                    "A, B extends java.util.List<? super A>",
                    "?, ?",
                    "java.lang.Number, java.util.List<java.lang.Object>"),
            generic("E extends java.lang.@Mark Number & java.lang.Comparable<E>", "?", "java.lang.Integer"));

    /** Returns one of a handful of kinds, or any type of the JDK. */
    static Host any(SplittableRandom random) {
        return random.nextBoolean() ? Pick.of(random, OWN) : jdk(random);
    }

    private static Host jdk(SplittableRandom random) {
        Class<?> type = Pick.of(random, JdkTypes.ALL);
        String name = type.getCanonicalName();
        int parameters = type.getTypeParameters().length;
        String written = parameters == 0 ? name : name + "<?" + ", ?".repeat(parameters - 1) + ">";
        String instance = "(%s) org.weakattached.processor.fuzz.Instances.of(%s.class)".formatted(written, name);
        return new Host(name, written, instance, Map.of(), "", "", OF_ANY);
    }

    private static Host known(String type, String instance) {
        return new Host(type, type, instance, Map.of(), "", "", Set.of());
    }

    private static Host own(String name, String declaration, String instance) {
        String file = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return new Host(name, name, instance, Map.of(file, declaration + "\n"), "", "", Set.of());
    }

    private static Host generic(String parameters, String wildcards, String arguments) {
        return new Host(
                "Node",
                "Node<" + wildcards + ">",
                "new Node<" + arguments + ">()",
                Map.of("Node", "class Node<" + parameters + "> {}\n"),
                "<" + parameters + ">",
                "<" + arguments + ">",
                Set.of());
    }

    boolean isGeneric() {
        return !parameters.isEmpty();
    }
}
