package org.weakattached.processor.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks inherited fields as far as only the extension shows; the class that declares them answers for the rest. */
final class InheritanceCheck {
    private final Environment environment;
    private final TypeElement extension;
    private final Consumer<Problem> problems;

    InheritanceCheck(Environment environment, TypeElement extension, Consumer<Problem> problems) {
        this.environment = environment;
        this.extension = extension;
        this.problems = problems;
    }

    /** Returns whether the accessors can have the field. */
    boolean check(FieldDeclaration field) {
        if (field.has(Modifier.PRIVATE)
                || field.has(Modifier.STATIC)
                || field.lombok().isPresent()) {
            return false;
        }
        if (!environment.reach.reaches(field.element())) {
            return report(field, Phrase.NOT_READABLE.text(environment.reach.place()), Phrase.MAKE_PUBLIC.text());
        }
        Optional<VariableElement> hiding = hiding(field);
        if (hiding.isPresent()) {
            boolean own = extension.getEnclosedElements().contains(hiding.get());
            return report(
                    own ? hiding.get() : extension,
                    field,
                    own
                            ? Phrase.HIDDEN.text()
                            : Phrase.HIDDEN_IN.text(String.valueOf(hiding.get().getEnclosingElement())),
                    Phrase.RENAME_ONE.text());
        }
        Optional<TypeElement> hidden = environment.reach.hidden(field.type());
        return hidden.isEmpty()
                || report(
                        field,
                        Phrase.TYPE_NOT_REACHABLE.text(hidden.get(), environment.reach.place()),
                        Phrase.MAKE_TYPE_VISIBLE.text());
    }

    /** Returns the field that its name means in the extension, where that is another. */
    private Optional<VariableElement> hiding(FieldDeclaration field) {
        @Nullable TypeElement type = extension;
        while (type != null && !type.equals(field.owner())) {
            Optional<VariableElement> hiding = fieldsOf(type)
                    .filter(each -> each.getSimpleName().contentEquals(field.name()))
                    .findFirst();
            if (hiding.isPresent()) {
                return hiding;
            }
            type = (TypeElement) environment.types.asElement(type.getSuperclass());
        }
        return Optional.empty();
    }

    /** Returns those that a class declares, and those of its interfaces. */
    private Stream<VariableElement> fieldsOf(TypeElement type) {
        return Stream.concat(
                ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
                type.getInterfaces().stream()
                        .map(each -> (TypeElement) environment.types.asElement(each))
                        .flatMap(this::fieldsOf));
    }

    private boolean report(FieldDeclaration field, String what, String cure) {
        return report(extension, field, what, cure);
    }

    private boolean report(Element at, FieldDeclaration field, String what, String cure) {
        String name = field.owner().getSimpleName() + "." + field.name();
        problems.accept(Problem.at(at, Rule.UNREACHABLE_FIELD, name, what, cure));
        return false;
    }
}
