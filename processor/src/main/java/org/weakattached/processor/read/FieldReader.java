package org.weakattached.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.types.Unresolved;

/** Reads annotated fields, those of superclasses first, in the order of the source. */
final class FieldReader {
    private final Elements elements;
    private final Types types;
    private final Initialisers initialisers;
    private final LombokReader lombok;

    FieldReader(ProcessingEnvironment environment, Initialisers initialisers, LombokReader lombok) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.initialisers = initialisers;
        this.lombok = lombok;
    }

    List<FieldDeclaration> allFields(TypeElement extension) {
        List<FieldDeclaration> fields = new ArrayList<>();
        for (DeclaredType owner : lineage(extension)) {
            fields.addAll(fields(owner, (DeclaredType) extension.asType()));
        }
        return fields;
    }

    List<FieldDeclaration> ownFields(TypeElement type) {
        DeclaredType own = (DeclaredType) type.asType();
        return fields(own, own);
    }

    /** Returns the field with a type that can be named, where its own cannot. */
    FieldDeclaration withStandIn(FieldDeclaration field) {
        return field.withType(standIn(field.type()));
    }

    /** Returns what callers of accessors can use in place of a type that is not known, at least in part. */
    TypeMirror standIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return types.getArrayType(standIn(array.getComponentType()));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Objects.requireNonNull(elements.getTypeElement("java.lang.Object"))
                    .asType();
        }
        return types.getDeclaredType(
                (TypeElement) types.asElement(type),
                ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .map(argument -> Unresolved.in(argument) ? types.getWildcardType(null, null) : argument)
                                .toArray(TypeMirror[]::new));
    }

    private List<FieldDeclaration> fields(DeclaredType owner, DeclaredType site) {
        List<FieldDeclaration> fields = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(owner.asElement().getEnclosedElements())) {
            Mirrors.find(field, Mirrors.WEAK_ATTACHED)
                    .ifPresent(annotation -> fields.add(declaration(owner, field, site, annotation)));
        }
        return fields;
    }

    /** Returns the superclasses and the class itself, with type arguments as the class gives them. */
    private List<DeclaredType> lineage(TypeElement extension) {
        List<DeclaredType> lineage = new ArrayList<>();
        TypeMirror type = extension.asType();
        while (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            lineage.add(0, declared);
            TypeElement element = (TypeElement) declared.asElement();
            type = element.getSuperclass().getKind() == TypeKind.DECLARED
                    ? types.directSupertypes(declared).get(0)
                    : element.getSuperclass();
        }
        return lineage;
    }

    private FieldDeclaration declaration(
            DeclaredType owner, VariableElement field, DeclaredType site, AnnotationMirror annotation) {
        boolean seenFromElsewhere = !owner.asElement().equals(site.asElement())
                && !owner.getTypeArguments().isEmpty();
        return new FieldDeclaration(
                (TypeElement) owner.asElement(),
                seenFromElsewhere ? Optional.of(owner) : Optional.empty(),
                field,
                typeOf(owner, field, site),
                annotation,
                Mirrors.value(annotation, "hold").flatMap(FieldReader::holdIn),
                Mirrors.value(annotation, "closeOnCollect").flatMap(FieldReader::booleanIn),
                initialisers.isInitialised(field),
                initialisers.mutableStart(field),
                lombok.changeOf((TypeElement) owner.asElement(), field),
                Optional.ofNullable(elements.getDocComment(field))
                        .map(doc -> initialisers.isMarkdown(field) ? Markdown.asJavadoc(doc) : doc)
                        .orElse(""));
    }

    /** Looks from the extension only where that matters: it costs the annotations of the type in some compilers. */
    private TypeMirror typeOf(DeclaredType owner, VariableElement field, DeclaredType site) {
        boolean generic = !((TypeElement) owner.asElement()).getTypeParameters().isEmpty();
        return generic && !owner.asElement().equals(site.asElement()) ? types.asMemberOf(site, field) : field.asType();
    }

    private static Optional<Written<Hold>> holdIn(AnnotationValue value) {
        return Mirrors.constantIn(value, Hold.class).map(hold -> new Written<>(hold, value));
    }

    private static Optional<Written<Boolean>> booleanIn(AnnotationValue value) {
        return value.getValue() instanceof Boolean bool ? Optional.of(new Written<>(bool, value)) : Optional.empty();
    }
}
