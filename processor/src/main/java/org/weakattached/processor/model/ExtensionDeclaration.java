package org.weakattached.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class annotated with {@code @AttachedTo}, as the user wrote it.
 *
 * @param store a class that keeps the entries in their hosts
 * @param fields those whose types are known by now
 * @param waiting those whose types are not
 * @param resolved whether all types are known
 */
public record ExtensionDeclaration(
        TypeElement type,
        AnnotationMirror annotation,
        Written<TypeMirror> host,
        Optional<Written<String>> accessors,
        boolean instance,
        Optional<Written<TypeMirror>> store,
        List<Written<TypeMirror>> annotateWith,
        List<FieldDeclaration> fields,
        List<FieldDeclaration> waiting,
        boolean resolved) {
    public ExtensionDeclaration {
        annotateWith = List.copyOf(annotateWith);
        fields = List.copyOf(fields);
        waiting = List.copyOf(waiting);
    }
}
