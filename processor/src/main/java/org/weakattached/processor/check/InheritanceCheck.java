package org.weakattached.processor.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks inherited fields as far as only the extension shows; the class that declares them answers for the rest. */
final class InheritanceCheck {
    private final Environment environment;
    private final TypeElement extension;
    private final Consumer<Problem> problems;
    private final Set<String> ownNames = new HashSet<>();

    InheritanceCheck(Environment environment, TypeElement extension, Consumer<Problem> problems) {
        this.environment = environment;
        this.extension = extension;
        this.problems = problems;
        for (VariableElement field : ElementFilter.fieldsIn(extension.getEnclosedElements())) {
            ownNames.add(field.getSimpleName().toString());
        }
    }

    /** Returns whether the accessors can have the field. */
    boolean check(FieldDeclaration field) {
        if (field.has(Modifier.PRIVATE)
                || field.has(Modifier.STATIC)
                || field.lombok().isPresent()) {
            return false;
        }
        if (!environment.reach.reaches(field.element())) {
            return report(field, "cannot be read from " + environment.reach.place(), "Make it public");
        }
        if (ownNames.contains(field.name())) {
            return report(field, "is hidden by a field of the same name", "Rename one of them");
        }
        Optional<TypeElement> hidden = environment.reach.hidden(field.type());
        return hidden.isEmpty()
                || report(
                        field,
                        "has the type \"%s\", which cannot be reached from %s"
                                .formatted(hidden.get(), environment.reach.place()),
                        "Make that visible there");
    }

    private boolean report(FieldDeclaration field, String what, String cure) {
        String name = field.owner().getSimpleName() + "." + field.name();
        problems.accept(Problem.at(extension, Rule.UNREACHABLE_FIELD, name, what, cure));
        return false;
    }
}
