package org.weakattached.processor.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows the types of mutable objects that make poor defaults, by name. */
final class Mutability {
    private static final Set<String> MUTABLE = Set.of(
            "java.util.Collection",
            "java.util.Map",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.BitSet");
    private static final String ATOMICS = "java.util.concurrent.atomic.";

    private final Types types;

    Mutability(Types types) {
        this.types = types;
    }

    boolean isKnown(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (MUTABLE.contains(name) || name.startsWith(ATOMICS)) {
            return true;
        }
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (isKnown((TypeElement) ((DeclaredType) supertype).asElement())) {
                return true;
            }
        }
        return false;
    }
}
