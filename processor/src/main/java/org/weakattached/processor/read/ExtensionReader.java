package org.weakattached.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Written;

/** Reads what the user wrote in and around {@code @AttachedTo}. */
public final class ExtensionReader {
    private final FieldReader fields;

    public ExtensionReader(ProcessingEnvironment environment) {
        this.fields = new FieldReader(environment);
    }

    /** Returns nothing where the host is not known, or not yet: the compiler says so itself. */
    public Optional<ExtensionDeclaration> read(TypeElement type) {
        AnnotationMirror annotation = Mirrors.find(type, AttachedTo.class).orElseThrow();
        return Mirrors.value(annotation, "value")
                .flatMap(value -> typeIn(value))
                .map(host -> declaration(type, annotation, host));
    }

    public static boolean isExtension(TypeElement type) {
        return Mirrors.find(type, AttachedTo.class).isPresent();
    }

    /** Reads the annotated fields of a class that is no extension itself. */
    public List<FieldDeclaration> readOwnFields(TypeElement type) {
        return fields.ownFields(type);
    }

    private ExtensionDeclaration declaration(TypeElement type, AnnotationMirror annotation, Written<TypeMirror> host) {
        Optional<AnnotationValue> store = Mirrors.value(annotation, "store").filter(value -> !isVoid(value));
        Optional<Written<TypeMirror>> storeType = store.flatMap(ExtensionReader::typeIn);
        List<FieldDeclaration> all = fields.allFields(type);
        List<FieldDeclaration> known =
                all.stream().filter(field -> !Unresolved.in(field.type())).toList();
        List<FieldDeclaration> waiting =
                all.stream().filter(field -> Unresolved.in(field.type())).toList();
        return new ExtensionDeclaration(
                type,
                annotation,
                host,
                Mirrors.value(annotation, "accessors").flatMap(ExtensionReader::textIn),
                Mirrors.value(annotation, "scope")
                        .filter(ExtensionReader::isInstance)
                        .isPresent(),
                storeType,
                Mirrors.value(annotation, "annotateWith")
                        .map(ExtensionReader::typesIn)
                        .orElse(List.of()),
                known,
                waiting,
                waiting.isEmpty()
                        && store.isPresent() == storeType.isPresent()
                        && supertypesKnown(type)
                        && boundsKnown(type));
    }

    private static Optional<Written<TypeMirror>> typeIn(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && !Unresolved.in(type)
                ? Optional.of(new Written<>(type, value))
                : Optional.empty();
    }

    private static Optional<Written<String>> textIn(AnnotationValue value) {
        return value.getValue() instanceof String text && !text.isEmpty()
                ? Optional.of(new Written<>(text, value))
                : Optional.empty();
    }

    private static boolean isVoid(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID;
    }

    private static boolean isInstance(AnnotationValue value) {
        return String.valueOf(value.getValue()).endsWith(Scope.INSTANCE.name());
    }

    private static List<Written<TypeMirror>> typesIn(AnnotationValue value) {
        List<Written<TypeMirror>> types = new ArrayList<>();
        if (value.getValue() instanceof List<?> values) {
            for (Object each : values) {
                typeIn((AnnotationValue) each).ifPresent(types::add);
            }
        } else {
            typeIn(value).ifPresent(types::add);
        }
        return types;
    }

    private static boolean supertypesKnown(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED) {
            if (Unresolved.in(superclass)) {
                return false;
            }
            superclass = ((TypeElement) ((DeclaredType) superclass).asElement()).getSuperclass();
        }
        return superclass.getKind() == TypeKind.NONE;
    }

    private static boolean boundsKnown(TypeElement type) {
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            if (parameter.getBounds().stream().anyMatch(Unresolved::in)) {
                return false;
            }
        }
        return true;
    }
}
