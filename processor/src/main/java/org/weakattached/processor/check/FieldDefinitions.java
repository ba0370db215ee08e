package org.weakattached.processor.check;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.Closes;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.FieldType;
import org.weakattached.processor.model.Guard;
import org.weakattached.processor.types.ValueTypes;

/** Turns checked fields into definitions. */
final class FieldDefinitions {
    /** Annotations that speak of null in some dialect, by simple name, where they stand on the field rather than its type. */
    private static final Set<String> NULLNESS = Set.of("CheckForNull", "NonNull", "Nonnull", "NotNull", "Nullable");

    private final Environment environment;
    private final TypeElement extension;
    private final boolean sharesDefaults;

    FieldDefinitions(Environment environment, TypeElement extension, boolean sharesDefaults) {
        this.environment = environment;
        this.extension = extension;
        this.sharesDefaults = sharesDefaults;
    }

    List<Field> of(List<FieldDeclaration> declarations) {
        List<Field> fields = new ArrayList<>();
        for (FieldDeclaration declaration : declarations) {
            fields.add(definition(fields.size(), declaration));
        }
        return fields;
    }

    private Field definition(int index, FieldDeclaration field) {
        return new Field(
                index,
                field.name(),
                ClassName.get(ownerOf(field)),
                typeOf(field),
                field.holds(),
                field.has(Modifier.PUBLIC),
                field.has(Modifier.FINAL),
                field.has(Modifier.VOLATILE),
                closesOf(field),
                guardOf(field),
                deprecation(field.element()),
                nullness(field.element(), "FIELD"),
                nullness(field.element(), "METHOD"),
                nullness(field.element(), "PARAMETER"),
                UserDocs.of(environment, field, ownerOf(field)));
    }

    private FieldType typeOf(FieldDeclaration field) {
        TypeMirror type = field.type();
        TypeName declared = field.seenAs()
                .map(owner -> environment.names.of(field.element().asType(), owner))
                .orElseGet(() -> environment.names.of(type));
        return new FieldType(
                declared,
                environment.wildcards.withoutVariables(type, declared),
                environment.wildcards.any(type),
                environment.wildcards.erased(type));
    }

    private Closes closesOf(FieldDeclaration field) {
        if (!field.closes()) {
            return Closes.NO;
        }
        boolean shows = environment.isCloseable(environment.types.erasure(field.type()));
        return shows ? Closes.AS_IT_IS : Closes.BY_CAST;
    }

    private Guard guardOf(FieldDeclaration field) {
        if (!sharesDefaults || field.has(Modifier.FINAL) || isImmutable(field.type())) {
            return Guard.NONE;
        }
        return field.closes() ? Guard.UNCLOSEABLE : Guard.SHAREABLE;
    }

    private boolean isImmutable(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind().isPrimitive();
        }
        TypeElement element = (TypeElement) environment.types.asElement(type);
        return element.getKind() == ElementKind.ENUM || ValueTypes.isValue(element);
    }

    private static List<AnnotationSpec> deprecation(Element field) {
        return Annotations.find(field, Deprecated.class.getName())
                .map(AnnotationSpec::get)
                .map(List::of)
                .orElse(List.of());
    }

    private List<AnnotationSpec> nullness(Element field, String target) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            TypeElement type = Annotations.typeOf(mirror);
            Set<String> targets = Annotations.targets(type);
            if (NULLNESS.contains(type.getSimpleName().toString())
                    && targets.contains(target)
                    && !targets.contains("TYPE_USE")
                    && environment.reach.hidden(type).isEmpty()) {
                annotations.add(AnnotationSpec.get(mirror));
            }
        }
        return annotations;
    }

    /** Returns the class that the accessors can name the field by: a public field may come from a class that is not. */
    private TypeElement ownerOf(FieldDeclaration field) {
        return environment.reach.hidden(field.owner()).isEmpty() ? field.owner() : extension;
    }
}
