package org.weakattached.processor.types;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Knows which fields of the JDK's classes lead aside, from an object to what the whole program has. */
final class Jdk {
    /** What belongs to the whole program, each with the one field of it that matters, if any: the loader it keeps alive. */
    static final Map<String, String> PROGRAM = Map.of(
            "java.lang.Class", "classLoader",
            "java.lang.ClassLoader", "parent",
            "java.lang.Module", "loader",
            "java.security.ProtectionDomain", "classloader",
            "java.util.logging.LogManager", "",
            "sun.awt.AppContext", "");

    private static final List<String> PACKAGES = List.of("java.", "javax.", "jdk.", "sun.");

    private Jdk() {}

    static boolean has(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return PACKAGES.stream().anyMatch(name::startsWith);
    }

    static boolean isServiceLoader(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.util.ServiceLoader");
    }

    static boolean isClassLoader(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.ClassLoader");
    }

    /** Tells whether a field leads aside. Threads work on the object or wait for it, and live without it. */
    static boolean isAside(TypeElement type, VariableElement field) {
        if (!has(type)) {
            return false;
        }
        String only = PROGRAM.get(type.getQualifiedName().toString());
        return only == null
                ? mentionsThread(field.asType())
                : !field.getSimpleName().contentEquals(only);
    }

    private static boolean mentionsThread(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return mentionsThread(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && (isThread(declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(Jdk::mentionsThread));
    }

    private static boolean isThread(Element element) {
        return element instanceof TypeElement type && type.getQualifiedName().contentEquals("java.lang.Thread");
    }
}
