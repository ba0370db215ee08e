package org.weakattached.processor.problem;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.tools.Diagnostic;

/** Prints problems: nothing else speaks to the user. */
public final class ProblemPrinter {
    private final Messager messager;
    private boolean failed;

    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    public void print(Problem problem) {
        Diagnostic.Kind kind = kind(problem.severity());
        failed |= kind == Diagnostic.Kind.ERROR;
        if (problem.element() == null) {
            messager.printMessage(kind, problem.text());
        } else {
            messager.printMessage(
                    kind, problem.text(), place(problem.element()), problem.annotation(), problem.value());
        }
    }

    /** Eclipse's compiler knows no place of a type parameter, and would print nothing but the text. */
    private Element place(Element element) {
        return element instanceof TypeParameterElement parameter
                        && messager.getClass().getName().startsWith("org.eclipse.")
                ? parameter.getGenericElement()
                : element;
    }

    /** Returns whether it has printed an error, after which compilers begin no further round. */
    public boolean hasFailed() {
        return failed;
    }

    private static Diagnostic.Kind kind(Rule.Severity severity) {
        return switch (severity) {
            case NOTE -> Diagnostic.Kind.NOTE;
            case WARNING -> Diagnostic.Kind.WARNING;
            case ERROR, FAULT -> Diagnostic.Kind.ERROR;
        };
    }
}
