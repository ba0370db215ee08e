package org.weakattached.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.weakattached.processor.model.LombokConstructor;
import org.weakattached.processor.model.LombokField;
import org.weakattached.processor.model.LombokField.Change;

/**
 * Foretells what Lombok does to an extension: it changes the compiler's trees, before we are called or after that, depending on
 * the order of the processor path, and the elements show it in part at most. So its annotations are read, by name.
 */
final class LombokReader {
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");

    private final Elements elements;
    private final Types types;
    private final Initialisers initialisers;

    LombokReader(ProcessingEnvironment environment, Initialisers initialisers) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.initialisers = initialisers;
    }

    /** Returns what becomes of a field, where that is more than its accessors can take. */
    Optional<LombokField> changeOf(TypeElement owner, VariableElement field) {
        if (find(field, "Getter").filter(LombokReader::isLazy).isPresent()) {
            return Optional.of(new LombokField("Getter(lazy = true)", Change.OTHER_TYPE));
        }
        if (find(owner, "UtilityClass").isPresent()) {
            return Optional.of(new LombokField("UtilityClass", Change.STATIC));
        }
        Optional<AnnotationMirror> defaults = find(owner, "FieldDefaults").or(() -> find(owner, "Value"));
        if (defaults.isEmpty() || field.getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        String name = nameOf(defaults.get());
        if (makesPrivate(defaults.get(), field)) {
            return Optional.of(new LombokField(name, Change.PRIVATE));
        }
        return !field.getModifiers().contains(Modifier.FINAL) && makesFinal(owner, field)
                ? Optional.of(new LombokField(name, Change.FINAL))
                : Optional.empty();
    }

    private static boolean isLazy(AnnotationMirror getter) {
        return Mirrors.value(getter, "lazy")
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
    }

    private static boolean makesPrivate(AnnotationMirror defaults, VariableElement field) {
        Set<Modifier> modifiers = field.getModifiers();
        return !modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.PROTECTED)
                && !modifiers.contains(Modifier.PRIVATE)
                && find(field, "PackagePrivate").isEmpty()
                && (nameOf(defaults).equals("Value") || isPrivate(defaults, "level"));
    }

    private static boolean makesFinal(Element owner, VariableElement field) {
        return find(field, "NonFinal").isEmpty()
                && find(owner, "FieldDefaults")
                        .map(defaults -> Mirrors.value(defaults, "makeFinal")
                                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                                .isPresent())
                        .orElseGet(() -> find(owner, "Value").isPresent());
    }

    /** Returns the constructors that Lombok adds, where the compiler is javac; others show them, or none. */
    List<LombokConstructor> constructors(TypeElement type) {
        if (!initialisers.areShown(type)) {
            return List.of();
        }
        List<LombokConstructor> constructors = new ArrayList<>();
        find(type, "UtilityClass")
                .ifPresent(utility -> constructors.add(new LombokConstructor(nameOf(utility), List.of(), true)));
        find(type, "SuperBuilder")
                .ifPresent(builder ->
                        constructors.add(new LombokConstructor(nameOf(builder), List.of(types.getNullType()), false)));
        add(constructors, find(type, "NoArgsConstructor"), List.of());
        add(constructors, find(type, "RequiredArgsConstructor"), required(type));
        add(constructors, find(type, "AllArgsConstructor"), all(type));
        boolean asked = Stream.of("NoArgsConstructor", "RequiredArgsConstructor", "AllArgsConstructor")
                .anyMatch(name -> find(type, name).isPresent());
        if (!asked && !isWritten(type)) {
            if (find(type, "Builder").isPresent()) {
                constructors.add(new LombokConstructor("Builder", all(type), false));
            } else if (find(type, "Value").isPresent()) {
                add(constructors, find(type, "Value"), all(type));
            } else {
                add(constructors, find(type, "Data"), required(type));
            }
        }
        return constructors;
    }

    private static void add(
            List<LombokConstructor> constructors, Optional<AnnotationMirror> annotation, List<TypeMirror> parameters) {
        annotation
                .filter(each -> !isLevel(each, "access", "NONE"))
                .ifPresent(each -> constructors.add(new LombokConstructor(
                        nameOf(each),
                        parameters,
                        isPrivate(each, "access")
                                || isNamed(each, "staticName")
                                || isNamed(each, "staticConstructor"))));
    }

    /** Returns whether the user wrote a constructor, which keeps those away that nobody asked for by name. */
    private boolean isWritten(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(this::isWritten);
    }

    private boolean isWritten(ExecutableElement constructor) {
        return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT
                && find(constructor, "Tolerate").isEmpty()
                && find(constructor, "Generated").isEmpty();
    }

    private List<TypeMirror> all(TypeElement type) {
        return fields(type)
                .filter(field -> !isFinal(type, field) || !isInitialised(field))
                .<TypeMirror>map(VariableElement::asType)
                .toList();
    }

    private List<TypeMirror> required(TypeElement type) {
        return fields(type)
                .filter(field -> (isFinal(type, field) || isNonNull(field)) && !isInitialised(field))
                .<TypeMirror>map(VariableElement::asType)
                .toList();
    }

    private static Stream<VariableElement> fields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getSimpleName().toString().startsWith("$"));
    }

    private static boolean isFinal(TypeElement type, VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL) || makesFinal(type, field);
    }

    private boolean isInitialised(VariableElement field) {
        return initialisers.isInitialised(field) && find(field, "Default").isEmpty();
    }

    private static boolean isNonNull(VariableElement field) {
        return Stream.concat(field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
                .anyMatch(mirror -> NON_NULL.contains(nameOf(mirror))
                        && !mirror.getAnnotationType().toString().contains(".constraints."));
    }

    private static Optional<AnnotationMirror> find(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).equals(simpleName)
                    && mirror.getAnnotationType().toString().startsWith("lombok.")) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private static boolean isPrivate(AnnotationMirror annotation, String element) {
        return isLevel(annotation, element, "PRIVATE");
    }

    private static boolean isLevel(AnnotationMirror annotation, String element, String level) {
        return Mirrors.value(annotation, element)
                .map(AnnotationValue::getValue)
                .filter(value -> value instanceof VariableElement constant
                        && constant.getSimpleName().contentEquals(level))
                .isPresent();
    }

    private static boolean isNamed(AnnotationMirror annotation, String element) {
        return Mirrors.value(annotation, element)
                .filter(value -> value.getValue() instanceof String name && !name.isEmpty())
                .isPresent();
    }
}
