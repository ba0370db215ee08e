package org.weakattached.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.weakattached.processor.types.SourceTrees;

/**
 * Looks at the source of initial values, where the compiler is javac and shows it. Elsewhere nothing is known before run
 * time, which finds mutable defaults too. What mentions classes of javac is {@link InitialValues}, which is not loaded elsewhere.
 */
final class Initialisers {
    private final ProcessingEnvironment environment;
    private final SourceTrees trees;

    Initialisers(ProcessingEnvironment environment) {
        this.environment = environment;
        this.trees = new SourceTrees(environment);
    }

    private InitialValues values() {
        return new InitialValues(environment, trees);
    }

    /** Returns the type of the mutable object that a non-final field starts with. */
    Optional<String> mutableStart(VariableElement field) {
        if (field.asType().getKind().isPrimitive() || field.getModifiers().contains(Modifier.FINAL)) {
            return Optional.empty();
        }
        return trees.ask(() -> values().mutableStart(field), Optional.empty());
    }

    /**
     * Returns whether the source shows that a new object of a class holds nothing but null, 0 and false, and that no code runs when it is
     * made. Where Lombok or Groovy has a hand in it, the source does not show that.
     */
    boolean areNone(TypeElement type) {
        TypeElement next = type;
        while (isBlank(next)) {
            TypeMirror superclass = next.getSuperclass();
            next = (TypeElement) environment.getTypeUtils().asElement(superclass);
            if (next == null || next.getQualifiedName().contentEquals("java.lang.Object")) {
                return next != null;
            }
        }
        return false;
    }

    /** Returns whether the source of an element can be seen. */
    boolean areShown(Element element) {
        return trees.ask(() -> trees.of(element).isPresent(), false);
    }

    /** Returns whether the source, where it is shown, gives a field a value to start with. */
    boolean isInitialised(VariableElement field) {
        return trees.ask(() -> values().isInitialised(field), false);
    }

    /** Returns whether the comment of a field is one of Markdown, as there are since Java 23. */
    boolean isMarkdown(VariableElement field) {
        return trees.ask(() -> values().followsMarkdown(field), false);
    }

    private boolean isBlank(TypeElement type) {
        return !isLomboks(type)
                && !isGroovys(type)
                && trees.ask(() -> values().areNone(type), false)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .allMatch(constructor ->
                                environment.getElementUtils().getOrigin(constructor) == Elements.Origin.MANDATED);
    }

    /** Its stubs show neither initialisers nor constructors. */
    private static boolean isGroovys(TypeElement type) {
        return type.getInterfaces().stream().anyMatch(each -> each.toString().startsWith("groovy."));
    }

    private static boolean isLomboks(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().startsWith("lombok."));
    }
}
