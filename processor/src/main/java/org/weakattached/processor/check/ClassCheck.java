package org.weakattached.processor.check;

import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Nesting;

/** Checks what kind of class the extension is, and where it stands. */
final class ClassCheck {
    private final ExtensionDeclaration declaration;
    private final TypeElement type;
    private final Consumer<Problem> problems;

    ClassCheck(ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.declaration = declaration;
        this.type = declaration.type();
        this.problems = problems;
    }

    /** Returns whether it is a class that objects can be made of, so that its constructors matter. */
    boolean check() {
        if (type.getKind() != ElementKind.CLASS) {
            report(type, Rule.NOT_A_CLASS, type.getSimpleName().toString(), kind());
            return false;
        }
        boolean reachable = isReachable();
        boolean outside = isOutside();
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            report(type, Rule.ABSTRACT_EXTENSION, type.getSimpleName().toString());
            return false;
        }
        if (declaration.fields().isEmpty() && declaration.resolved()) {
            report(type, Rule.NO_FIELD, type.getSimpleName().toString());
        }
        return reachable && outside;
    }

    private String kind() {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ANNOTATION_TYPE -> "an annotation";
            case ENUM -> "an enum";
            default -> "a record";
        };
    }

    private boolean isReachable() {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                report(e, Rule.PRIVATE_EXTENSION, e.getSimpleName().toString());
                return false;
            }
        }
        return true;
    }

    private boolean isOutside() {
        if (type.getNestingKind() == NestingKind.LOCAL) {
            report(type, Rule.INNER_EXTENSION, type.getSimpleName().toString(), "local");
            return false;
        }
        for (Element e = type; e instanceof TypeElement each; e = e.getEnclosingElement()) {
            if (Nesting.isInner(each)) {
                report(e, Rule.INNER_EXTENSION, e.getSimpleName().toString(), "an inner class");
                return false;
            }
        }
        return true;
    }

    private void report(Element at, Rule rule, String... arguments) {
        problems.accept(Problem.at(at, rule, arguments));
    }
}
