package org.weakattached.processor.problem;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A rule that is broken somewhere: at an element, or more exactly at an annotation of it or at a value in that. */
public record Problem(
        Rule rule,
        List<String> arguments,
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(Element element, Rule rule, String... arguments) {
        return new Problem(rule, List.of(arguments), element, null, null);
    }

    /** A problem at the value, or at the annotation where the user did not write the value. */
    public static Problem at(
            Element element,
            AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            Rule rule,
            String... arguments) {
        return new Problem(rule, List.of(arguments), element, annotation, value);
    }

    public boolean isWarning() {
        return rule.severity() == Rule.Severity.WARNING;
    }

    public String text() {
        return rule.text(arguments.toArray());
    }
}
