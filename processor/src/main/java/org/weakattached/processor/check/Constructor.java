package org.weakattached.processor.check;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A constructor of an extension.
 *
 * @param element nothing where Lombok is still to add it
 */
record Constructor(List<TypeMirror> parameters, boolean isPrivate, Optional<ExecutableElement> element) {
    Constructor {
        parameters = List.copyOf(parameters);
    }

    static Constructor of(ExecutableElement element) {
        return new Constructor(
                element.getParameters().stream()
                        .<TypeMirror>map(VariableElement::asType)
                        .toList(),
                element.getModifiers().contains(Modifier.PRIVATE),
                Optional.of(element));
    }

    /** Returns whether it has type parameters of its own. */
    boolean isGeneric() {
        return element.filter(each -> !each.getTypeParameters().isEmpty()).isPresent();
    }

    /** Returns whether one that can be chosen takes the host rather than nothing. */
    boolean takesHost() {
        return !parameters.isEmpty();
    }
}
