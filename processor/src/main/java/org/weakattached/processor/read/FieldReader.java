package org.weakattached.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Written;

/** Reads annotated fields, those of superclasses first, in the order of the source. */
final class FieldReader {
    private final Elements elements;
    private final Types types;
    private final Initialisers initialisers;

    FieldReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.initialisers = new Initialisers(environment);
    }

    List<FieldDeclaration> allFields(TypeElement extension) {
        List<FieldDeclaration> fields = new ArrayList<>();
        DeclaredType site = (DeclaredType) extension.asType();
        for (TypeElement owner : lineage(extension)) {
            fields.addAll(ownFields(owner, site));
        }
        return fields;
    }

    List<FieldDeclaration> ownFields(TypeElement owner, DeclaredType site) {
        List<FieldDeclaration> fields = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            Mirrors.find(field, WeakAttached.class)
                    .ifPresent(annotation -> fields.add(declaration(owner, field, site, annotation)));
        }
        return fields;
    }

    private static List<TypeElement> lineage(TypeElement extension) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeMirror type = extension.asType();
        while (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            lineage.add(0, element);
            type = element.getSuperclass();
        }
        return lineage;
    }

    private FieldDeclaration declaration(
            TypeElement owner, VariableElement field, DeclaredType site, AnnotationMirror annotation) {
        return new FieldDeclaration(
                owner,
                field,
                typeOf(owner, field, site),
                annotation,
                Mirrors.value(annotation, "hold").flatMap(FieldReader::holdIn),
                Mirrors.value(annotation, "closeOnCollect").flatMap(FieldReader::booleanIn),
                initialisers.mutableStart(field),
                Optional.ofNullable(elements.getDocComment(field)).orElse(""));
    }

    /** Looks from the extension only where that matters: it costs the annotations of the type in some compilers. */
    private TypeMirror typeOf(TypeElement owner, VariableElement field, DeclaredType site) {
        boolean seenFromElsewhere = !owner.getTypeParameters().isEmpty() && !owner.equals(site.asElement());
        return seenFromElsewhere ? types.asMemberOf(site, field) : field.asType();
    }

    private static Optional<Written<Hold>> holdIn(AnnotationValue value) {
        if (value.getValue() instanceof VariableElement constant) {
            for (Hold hold : Hold.values()) {
                if (constant.getSimpleName().contentEquals(hold.name())) {
                    return Optional.of(new Written<>(hold, value));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Written<Boolean>> booleanIn(AnnotationValue value) {
        return value.getValue() instanceof Boolean bool ? Optional.of(new Written<>(bool, value)) : Optional.empty();
    }
}
