package org.weakattached.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Looks at annotations of the user's elements, by name. */
final class Annotations {
    private static final String TARGET = "java.lang.annotation.Target";
    private static final Set<String> WITHOUT_TARGET = Set.of("TYPE", "FIELD", "METHOD", "PARAMETER");

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeOf(mirror).getQualifiedName().contentEquals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (ExecutableElement element : mirror.getElementValues().keySet()) {
            if (element.getSimpleName().contentEquals(name)) {
                return Optional.of(mirror.getElementValues().get(element));
            }
        }
        return Optional.empty();
    }

    /** Returns the texts in an array of texts. */
    static Set<String> texts(AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(value -> new Constants().visit(value).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Returns the places that an annotation may stand at, by the names of {@code ElementType}. */
    static Set<String> targets(TypeElement annotation) {
        return find(annotation, TARGET).map(target -> texts(target, "value")).orElse(WITHOUT_TARGET);
    }

    /** Reads an array of texts or of enum constants. */
    private static final class Constants extends SimpleAnnotationValueVisitor14<Stream<String>, @Nullable Void> {
        private Constants() {
            super(Stream.empty());
        }

        @Override
        public Stream<String> visitString(String text, @Nullable Void unused) {
            return Stream.of(text);
        }

        @Override
        public Stream<String> visitEnumConstant(VariableElement constant, @Nullable Void unused) {
            return Stream.of(constant.getSimpleName().toString());
        }

        @Override
        public Stream<String> visitArray(List<? extends AnnotationValue> values, @Nullable Void unused) {
            return values.stream().flatMap(this::visit);
        }
    }
}
