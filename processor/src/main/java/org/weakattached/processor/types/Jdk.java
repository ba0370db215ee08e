package org.weakattached.processor.types;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Knows which fields of the JDK's classes lead aside, from what belongs to an object to what the whole program has. */
final class Jdk {
    /** A class and its loader refer to all there is. What matters of them is the loader that they keep alive. */
    private static final Map<String, String> LOADERS =
            Map.of("java.lang.Class", "classLoader", "java.lang.ClassLoader", "parent", "java.lang.Module", "loader");

    private static final List<String> PACKAGES = List.of("java.", "javax.", "jdk.", "sun.");

    private Jdk() {}

    static boolean has(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return PACKAGES.stream().anyMatch(name::startsWith);
    }

    /** Tells whether a field is none of ours. A thread is the one at work on the object, or waits for it: it lives without it. */
    static boolean isAside(TypeElement type, VariableElement field) {
        if (!has(type)) {
            return false;
        }
        String only = LOADERS.get(type.getQualifiedName().toString());
        return only == null ? isThread(field) : !field.getSimpleName().contentEquals(only);
    }

    private static boolean isThread(VariableElement field) {
        return field.asType() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.Thread");
    }
}
