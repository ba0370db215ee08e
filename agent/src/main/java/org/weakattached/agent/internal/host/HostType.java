package org.weakattached.agent.internal.host;

import java.util.Arrays;
import java.util.List;

/** A type whose instances data is attached to. */
public final class HostType {
    private static final String CLASS = "class ";
    private static final String INTERFACE = "interface ";
    private static final List<String> PRIMITIVES =
            Arrays.asList("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private final String name;
    private final Kind kind;

    /** A type by its binary name. */
    HostType(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /**
     * Returns the type that a text names as {@link Class#getName()} or as {@link Class#toString()} does.
     *
     * @throws IllegalArgumentException if it names no class or interface; the message says what is wrong, and what is right
     */
    public static HostType of(String text) {
        HostType host = split(text);
        String cure = NameCheck.problemOf(host.name);
        if (cure != null) {
            throw new IllegalArgumentException(
                    "A host type is a class or an interface, named as Class.getName() does. \"" + text + "\" " + cure);
        }
        return host;
    }

    private static HostType split(String text) {
        if (text.startsWith(CLASS)) {
            return new HostType(text.substring(CLASS.length()), Kind.CLASS);
        }
        if (text.startsWith(INTERFACE)) {
            return new HostType(text.substring(INTERFACE.length()), Kind.INTERFACE);
        }
        return new HostType(text, Kind.UNKNOWN);
    }

    /** Returns the type of this name and a kind. */
    public HostType as(Kind known) {
        return new HostType(name, known);
    }

    static boolean isPrimitive(String name) {
        return PRIMITIVES.contains(name);
    }

    /** The binary name: {@code com.acme.Outer$Player}. */
    public String name() {
        return name;
    }

    /** The name that class files have: {@code com/acme/Outer$Player}. */
    public String internalName() {
        return name.replace('.', '/');
    }

    /** What is known of the type. */
    public Kind kind() {
        return kind;
    }

    /** As {@link Class#toString()} writes it, if its kind is known. */
    @Override
    public String toString() {
        return kind == Kind.CLASS ? CLASS + name : kind == Kind.INTERFACE ? INTERFACE + name : name;
    }

    /** What is known of a type. */
    public enum Kind {
        /** It is a class, which gets the field itself. */
        CLASS,
        /** It is an interface: the classes that name it get the field. */
        INTERFACE,
        /** Only its name is known. */
        UNKNOWN
    }
}
