package org.weakattached.processor.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Finding;
import org.weakattached.processor.types.TypeGraph;

/**
 * Doubts fields whose values may refer to their own host, which would then never be collected. One object serves all
 * extensions of a round; in the next, compilers make new elements.
 */
public final class BackReferences {
    private final ProcessingEnvironment environment;
    private final Level level;
    private @Nullable TypeGraph graph;

    public BackReferences(ProcessingEnvironment environment, Level level) {
        this.environment = environment;
        this.level = level;
    }

    Optional<Problem> check(ExtensionDeclaration extension, FieldDeclaration field) {
        if (level == Level.OFF || field.holds() != Hold.STRONG || isSilenced(extension, field)) {
            return Optional.empty();
        }
        boolean slots = extension.place() == Place.EITHER
                && EarlyHosts.mayGetSlot(extension.host().value());
        String rule = (slots ? Phrase.KEEPS_HOST_WITHOUT_SLOT : Phrase.KEEPS_HOST).text();
        Finding finding = graph().search(field.type(), extension.host().value());
        return switch (finding.outcome()) {
            case NO_PATH -> Optional.empty();
            case PATH ->
                Optional.of(problem(
                                extension,
                                field,
                                Rule.BACK_REFERENCE,
                                path(finding),
                                rule,
                                slots ? Phrase.OR_SLOTS_ARE_REQUIRED.text() : "")
                        .as(severity()));
            case GIVEN_UP ->
                Optional.of(problem(
                        extension,
                        field,
                        Rule.BACK_REFERENCE_BUDGET,
                        String.valueOf(finding.visited()),
                        finding.goal(),
                        rule,
                        (slots ? Phrase.HOLD_WEAKLY_OR_REQUIRE_SLOTS : Phrase.HOLD_WEAKLY).text()));
        };
    }

    private TypeGraph graph() {
        if (graph == null) {
            TypeElement object =
                    Objects.requireNonNull(environment.getElementUtils().getTypeElement("java.lang.Object"));
            graph = new TypeGraph(environment.getTypeUtils(), object.asType());
        }
        return graph;
    }

    private Rule.Severity severity() {
        return level == Level.ERROR ? Rule.Severity.ERROR : Rule.Severity.WARNING;
    }

    private static boolean isSilenced(ExtensionDeclaration extension, FieldDeclaration field) {
        return Silence.of(field.element(), Rule.BACK_REFERENCE) || Silence.of(extension.type(), Rule.BACK_REFERENCE);
    }

    private static String path(Finding finding) {
        boolean exact = finding.end().equals(finding.goal());
        String end = exact ? finding.goal() : finding.end() + ", a kind of " + finding.goal() + ",";
        if (finding.path().isEmpty()) {
            return exact ? "has the host's type " + end : "has the type " + end.substring(0, end.length() - 1);
        }
        return "reaches " + end + " by "
                + finding.path().stream().map(Object::toString).collect(joining(" → "));
    }

    /** Points at what the user says about holding the field, or should say. That of an inherited field may be elsewhere. */
    private static Problem problem(
            ExtensionDeclaration extension, FieldDeclaration field, Rule rule, String... details) {
        List<String> arguments = new ArrayList<>(List.of(details));
        if (!field.owner().equals(extension.type())) {
            arguments.add(0, field.owner().getSimpleName() + "." + field.name());
            return Problem.at(extension.type(), rule, arguments.toArray(new String[0]));
        }
        arguments.add(0, field.name());
        @Nullable AnnotationValue hold = field.hold().map(Written::at).orElse(null);
        return Problem.at(field.element(), field.annotation(), hold, rule, arguments.toArray(new String[0]));
    }
}
