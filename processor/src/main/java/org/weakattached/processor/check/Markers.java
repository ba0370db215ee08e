package org.weakattached.processor.check;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.weakattached.processor.model.Options;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Tells which annotations can stand on accessors, wherever the user asks for them. */
final class Markers {
    private Markers() {}

    /** Returns what is wrong with one of those that the options state. */
    static Optional<Problem> problem(Options options, Written<TypeMirror> marker) {
        TypeElement annotation = elementOf(marker);
        String name = annotation.getQualifiedName().toString();
        if (!standsOnClasses(annotation)) {
            return Optional.of(problem(options, marker, Rule.ANNOTATE_TARGET, name));
        }
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(element -> element.getDefaultValue() == null)
                .map(ExecutableElement::getSimpleName)
                .map(needed -> problem(options, marker, Rule.ANNOTATE_ELEMENTS, name, needed.toString()))
                .findFirst();
    }

    /** The compiler sees to it that it is an annotation. */
    static TypeElement elementOf(Written<TypeMirror> marker) {
        return (TypeElement) ((DeclaredType) marker.value()).asElement();
    }

    private static boolean standsOnClasses(TypeElement annotation) {
        Set<String> targets = Annotations.targets(annotation);
        boolean onTypes = targets.contains("TYPE") || targets.contains("TYPE_USE");
        return onTypes && !annotation.getQualifiedName().contentEquals(FunctionalInterface.class.getName());
    }

    private static Problem problem(Options options, Written<TypeMirror> marker, Rule rule, String... arguments) {
        return Problem.at(options.element(), options.annotation(), marker.at(), rule, arguments);
    }
}
