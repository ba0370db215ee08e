package org.weakattached.processor.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Notes, once for each extension and kind, what the compiler warns about in every file that names it, whatever stands there. */
final class Notes {
    private final Environment environment;
    private final TypeElement extension;
    private final Consumer<Problem> problems;

    Notes(Environment environment, TypeElement extension, Consumer<Problem> problems) {
        this.environment = environment;
        this.extension = extension;
        this.problems = problems;
    }

    void check(Mentions mentions) {
        note(mentions, Rule.AUXILIARY_CLASS, environment::isAuxiliary);
        note(mentions, Rule.PROPRIETARY_CLASS, Notes::isProprietary);
    }

    private void note(Mentions mentions, Rule rule, Predicate<TypeElement> is) {
        Optional<TypeElement> first = mentions.topLevel().filter(is).findFirst();
        first.ifPresent(type ->
                problems.accept(Problem.at(extension, rule, type.getSimpleName().toString())));
    }

    /** Of the packages that the JDK exports and disowns: everything in {@code jdk.unsupported}. */
    private static boolean isProprietary(TypeElement type) {
        Element place = type.getEnclosingElement();
        return place instanceof PackageElement
                && place.getEnclosingElement() instanceof ModuleElement module
                && module.getQualifiedName().contentEquals("jdk.unsupported");
    }
}
