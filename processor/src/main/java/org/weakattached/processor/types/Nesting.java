package org.weakattached.processor.types;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Tells inner classes from those that merely stand in another, which Eclipse's types do not. */
public final class Nesting {
    private Nesting() {}

    /** Tells whether an object of the class has an enclosing object. */
    public static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && !outer.getKind().isInterface();
    }

    /** Returns the type of the enclosing object. */
    public static Optional<DeclaredType> enclosing(DeclaredType type) {
        return isInner((TypeElement) type.asElement()) && type.getEnclosingType() instanceof DeclaredType enclosing
                ? Optional.of(enclosing)
                : Optional.empty();
    }
}
