package org.weakattached.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Knows the types of mutable objects that make poor defaults, by name: some of the JDK's, its collections and maps that a constructor
 * makes, and what extends one of them. A collection of somebody else may well be immutable. Run time knows the same.
 */
final class Mutability {
    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.BitSet");
    private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");
    private static final String ATOMICS = "java.util.concurrent.atomic.";

    private final Types types;

    Mutability(Types types) {
        this.types = types;
    }

    /** Returns the type itself if it is known to be mutable. */
    Optional<TypeElement> known(TypeElement type) {
        return isKnown(type) ? Optional.of(type) : Optional.empty();
    }

    private boolean isKnown(TypeElement type) {
        for (TypeElement c = type; c != null; c = (TypeElement) types.asElement(c.getSuperclass())) {
            String name = c.getQualifiedName().toString();
            boolean made = name.startsWith("java.") && !c.getModifiers().contains(Modifier.ABSTRACT);
            if (MUTABLE.contains(name) || name.startsWith(ATOMICS) || (made && isCollection(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCollection(TypeElement type) {
        if (COLLECTIONS.contains(type.getQualifiedName().toString())) {
            return true;
        }
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (isCollection((TypeElement) ((DeclaredType) supertype).asElement())) {
                return true;
            }
        }
        return false;
    }
}
