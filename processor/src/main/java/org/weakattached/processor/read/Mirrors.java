package org.weakattached.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.types.Unresolved;

/** Finds annotations, by name, and what is written in them. */
final class Mirrors {
    static final String ATTACHED_TO = "org.weakattached.AttachedTo";
    static final String ATTACHED_DEFAULTS = "org.weakattached.AttachedDefaults";
    static final String WEAK_ATTACHED = "org.weakattached.WeakAttached";

    private Mirrors() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Returns the value if the user wrote one. */
    static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (ExecutableElement element : mirror.getElementValues().keySet()) {
            if (element.getSimpleName().contentEquals(name)) {
                return Optional.of(mirror.getElementValues().get(element));
            }
        }
        return Optional.empty();
    }

    /** Returns the type that a class literal names, where it is known. */
    static Optional<Written<TypeMirror>> typeIn(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && !Unresolved.in(type)
                ? Optional.of(new Written<>(type, value))
                : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> constantIn(AnnotationValue value, Class<E> type) {
        return value.getValue() instanceof VariableElement constant
                ? Stream.of(type.getEnumConstants())
                        .filter(each -> constant.getSimpleName().contentEquals(each.name()))
                        .findFirst()
                : Optional.empty();
    }
}
