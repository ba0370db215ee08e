package org.weakattached.processor.read;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.types.Unresolved;

/** Reads what the user wrote in and around {@code @AttachedTo}. */
public final class ExtensionReader {
    private final Initialisers initialisers;
    private final FieldReader fields;
    private final LombokReader lombok;
    private final Types types;

    public ExtensionReader(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
        this.initialisers = new Initialisers(environment);
        this.lombok = new LombokReader(environment, initialisers);
        this.fields = new FieldReader(environment, initialisers, lombok);
    }

    /** Returns nothing where the host is not known, or not yet. */
    public Optional<ExtensionDeclaration> read(TypeElement type) {
        AnnotationMirror annotation = annotationOf(type);
        return host(annotation).map(host -> declaration(type, annotation, host, true));
    }

    /** Reads what there is where nobody will write what is missing: the compiler says so itself. */
    public ExtensionDeclaration readIncomplete(TypeElement type) {
        AnnotationMirror annotation = annotationOf(type);
        Optional<Written<TypeMirror>> host = host(annotation);
        return declaration(
                type,
                annotation,
                host.orElseGet(() -> new Written<>(fields.standIn(types.getNoType(TypeKind.NONE)), null)),
                host.isPresent());
    }

    /** Returns whether the extension names a host at all. */
    public static boolean namesHost(TypeElement type) {
        return Mirrors.value(annotationOf(type), "value").isPresent();
    }

    private static AnnotationMirror annotationOf(TypeElement type) {
        return Mirrors.find(type, Mirrors.ATTACHED_TO).orElseThrow();
    }

    private static Optional<Written<TypeMirror>> host(AnnotationMirror annotation) {
        return Mirrors.value(annotation, "value").flatMap(Mirrors::typeIn);
    }

    public static boolean isExtension(TypeElement type) {
        return Mirrors.find(type, Mirrors.ATTACHED_TO).isPresent();
    }

    /** Reads the annotated fields of a class that is no extension itself. */
    public List<FieldDeclaration> readOwnFields(TypeElement type) {
        return fields.ownFields(type);
    }

    private ExtensionDeclaration declaration(
            TypeElement type, AnnotationMirror annotation, Written<TypeMirror> host, boolean hostKnown) {
        Optional<AnnotationValue> store = Mirrors.value(annotation, "store").filter(value -> !isVoid(value));
        Optional<Written<TypeMirror>> storeType = store.flatMap(Mirrors::typeIn);
        List<FieldDeclaration> all = fields.allFields(type);
        List<FieldDeclaration> known =
                all.stream().filter(field -> !Unresolved.in(field.type())).toList();
        List<FieldDeclaration> waiting =
                all.stream().filter(field -> Unresolved.in(field.type())).toList();
        return new ExtensionDeclaration(
                type,
                host,
                OptionsReader.options(type, annotation, type),
                OptionsReader.defaultsAround(type),
                storeType,
                known,
                waiting,
                waiting.stream().map(fields::withStandIn).toList(),
                lombok.constructors(type),
                initialisers.areNone(type),
                hostKnown,
                hostKnown
                        && waiting.isEmpty()
                        && store.isPresent() == storeType.isPresent()
                        && OptionsReader.isKnown(annotation)
                        && annotationsKnown(type)
                        && supertypesKnown(type)
                        && boundsKnown(type));
    }

    private static boolean isVoid(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID;
    }

    /** Where another processor writes an annotation, nobody knows its defaults before. */
    private static boolean annotationsKnown(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getAnnotationMirrors().stream().anyMatch(mirror -> Unresolved.in(mirror.getAnnotationType()))) {
                return false;
            }
        }
        return true;
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
