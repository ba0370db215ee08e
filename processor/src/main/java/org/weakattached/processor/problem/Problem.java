package org.weakattached.processor.problem;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is broken somewhere: at an element, or more exactly at an annotation of it or at a value in that.
 *
 * @param element nothing where an option is to blame
 */
public record Problem(
        Rule rule,
        Rule.Severity severity,
        List<String> arguments,
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem ofOption(Rule rule, String... arguments) {
        return new Problem(rule, rule.severity(), List.of(arguments), null, null, null);
    }

    public static Problem at(Element element, Rule rule, String... arguments) {
        return new Problem(rule, rule.severity(), List.of(arguments), element, null, null);
    }

    /** A problem at the value, or at the annotation where the user did not write the value. */
    public static Problem at(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            Rule rule,
            String... arguments) {
        return new Problem(rule, rule.severity(), List.of(arguments), element, annotation, value);
    }

    /** Returns the same problem as what the user wants it to be. */
    public Problem as(Rule.Severity wanted) {
        return new Problem(rule, wanted, arguments, element, annotation, value);
    }

    /** Returns the same problem at another place. */
    public Problem movedTo(Element place, @Nullable AnnotationMirror there) {
        return new Problem(rule, severity, arguments, place, there, null);
    }

    /** Whether the user's code is fine all the same. */
    public boolean isHarmless() {
        return severity == Rule.Severity.WARNING || severity == Rule.Severity.NOTE;
    }

    public String text() {
        return rule.text(arguments.toArray());
    }
}
