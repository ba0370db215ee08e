package org.weakattached.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A field annotated with {@code @WeakAttached}, as the user wrote it.
 *
 * @param owner the class that declares it
 * @param seenAs that class with the type arguments that the extension gives it, where it has any
 * @param type its type, seen from the extension
 * @param initialised whether the source shows that it starts with a value
 * @param mutableStart the type of the mutable object it starts with, where the source shows that
 * @param lombok what Lombok turns it into
 * @param doc its Javadoc, or an empty text
 */
public record FieldDeclaration(
        TypeElement owner,
        Optional<DeclaredType> seenAs,
        VariableElement element,
        TypeMirror type,
        AnnotationMirror annotation,
        Optional<Written<Hold>> hold,
        Optional<Written<Boolean>> closeOnCollect,
        boolean initialised,
        Optional<String> mutableStart,
        Optional<LombokField> lombok,
        String doc) {

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean has(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    /** Returns the same field as one of another type. */
    public FieldDeclaration withType(TypeMirror other) {
        return new FieldDeclaration(
                owner,
                Optional.empty(),
                element,
                other,
                annotation,
                hold,
                closeOnCollect,
                initialised,
                mutableStart,
                lombok,
                doc);
    }

    public Hold holds() {
        return hold.map(Written::value).orElse(Hold.STRONG);
    }

    public boolean closes() {
        return closeOnCollect.map(Written::value).orElse(false);
    }
}
