package org.weakattached.processor.fuzz;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.weakattached.processor.problem.Rule;

/**
 * A type of hosts.
 *
 * @param literal what stands before {@code .class}
 * @param type how it is written where something has the type
 * @param instance an expression that makes one, or one that is null where there is no way
 * @param files the files that declare it
 * @param parameters the type parameters that a generic extension of it repeats, or nothing
 * @param variables the same, with type arguments that fit them
 * @param permitted the rules that it may break
 */
record Host(
        String literal,
        String type,
        String instance,
        Map<String, String> files,
        String parameters,
        List<Variable> variables,
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
            own("KeptEntry", "final class KeptEntry {}", "new KeptEntry()"),
            own("TableEntry", "interface TableEntry {}", "new TableEntry() {}"),
            own("WeakReference", "final class WeakReference {}", "new WeakReference()"),
            own("Override", "final class Override {}", "new Override()"),
            own("Object", "final class Object {}", "new Object()"),
            generic("T", Variable.of("T", "java.math.BigInteger", "new java.math.BigInteger(\"1000\")")),
            generic("T", Variable.of("T", "int[]", "new int[1]")),
            generic("T extends java.lang.Comparable<T>", Variable.of("T", "java.lang.String", "\"text\"")),
            generic(
                    "A, B extends java.util.List<? super A>",
                    Variable.of("A", "java.lang.Number", "new java.math.BigInteger(\"5\")"),
                    Variable.of("B", "java.util.List<java.lang.Object>", "new java.util.ArrayList<>()")),
            generic(
                    "E extends java.lang.@Mark Number & java.lang.Comparable<E>",
                    Variable.of("E", "java.math.BigInteger", "new java.math.BigInteger(\"1000\")")),
            generic(
                    "B extends java.lang.Runnable & java.lang.AutoCloseable",
                    Variable.closeable("B", "Both", "new Both()")),
            generic(
                    "O extends java.lang.Object & java.lang.AutoCloseable & java.lang.Runnable",
                    Variable.closeable("O", "Both", "new Both()")),
            generic(
                    "C extends java.io.Closeable, D extends C",
                    Variable.closeable("C", "java.io.Reader", "new java.io.StringReader(\"\")"),
                    Variable.closeable("D", "java.io.StringReader", "new java.io.StringReader(\"\")")));

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
        return new Host(name, written, instance, Map.of(), "", List.of(), OF_ANY);
    }

    private static Host known(String type, String instance) {
        return new Host(type, type, instance, Map.of(), "", List.of(), Set.of());
    }

    private static Host own(String name, String declaration, String instance) {
        String file = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return new Host(name, name, instance, Map.of(file, declaration + "\n"), "", List.of(), Set.of());
    }

    private static Host generic(String parameters, Variable... variables) {
        List<Variable> all = List.of(variables);
        return new Host(
                "Node",
                "Node<?" + ", ?".repeat(all.size() - 1) + ">",
                "new Node" + arguments(all) + "()",
                Map.of("Node", "class Node<" + parameters + "> {}\n"),
                "<" + parameters + ">",
                all,
                Set.of());
    }

    private static String arguments(List<Variable> variables) {
        return variables.stream().map(Variable::type).collect(Collectors.joining(", ", "<", ">"));
    }

    /** Returns type arguments that fit its parameters. */
    String arguments() {
        return arguments(variables);
    }

    boolean isGeneric() {
        return !parameters.isEmpty();
    }
}
