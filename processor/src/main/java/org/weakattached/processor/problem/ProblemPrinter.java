package org.weakattached.processor.problem;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems: nothing else speaks to the user. */
public final class ProblemPrinter {
    private final Messager messager;

    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    public void print(Problem problem) {
        Diagnostic.Kind kind = problem.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        messager.printMessage(kind, problem.text(), problem.element(), problem.annotation(), problem.value());
    }
}
