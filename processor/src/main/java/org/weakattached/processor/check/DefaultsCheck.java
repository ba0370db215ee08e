package org.weakattached.processor.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.Options;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks what {@code @AttachedDefaults} states, once a compilation however many extensions it holds for. */
public final class DefaultsCheck {
    private final Set<String> known = new HashSet<>();

    /** Checks what the source shows. */
    public List<Problem> check(Options defaults) {
        return known.add(defaults.where()) ? problems(defaults) : List.of();
    }

    /** Checks what an extension takes from classes that were compiled before, and what contradicts itself. */
    public List<Problem> check(ExtensionDeclaration extension) {
        List<Problem> problems = new ArrayList<>();
        for (Options defaults : extension.defaults()) {
            check(defaults).forEach(problem -> problems.add(atUse(defaults, problem)));
        }
        disagreement(extension, "accessors", each -> each.accessors().map(Written::value))
                .ifPresent(problems::add);
        disagreement(extension, "scope", Options::scope).ifPresent(problems::add);
        disagreement(extension, "reclaiming", Options::reclaiming).ifPresent(problems::add);
        disagreement(extension, "annotateWith", DefaultsCheck::markers).ifPresent(problems::add);
        return problems;
    }

    private static List<Problem> problems(Options defaults) {
        List<Problem> problems = new ArrayList<>();
        defaults.accessors()
                .filter(pattern -> !AccessorsCheck.isPattern(pattern.value()))
                .ifPresent(pattern -> problems.add(Problem.at(
                        defaults.element(),
                        defaults.annotation(),
                        pattern.at(),
                        Rule.ACCESSORS_PATTERN,
                        pattern.value(),
                        defaults.where())));
        defaults.annotateWith()
                .orElse(List.of())
                .forEach(marker -> Markers.problem(defaults, marker).ifPresent(problems::add));
        return problems;
    }

    /** Moves a problem from a class file to where the source names that. */
    private static Problem atUse(Options defaults, Problem problem) {
        return defaults.isDirect() ? problem : problem.movedTo(defaults.place(), use(defaults));
    }

    private static @Nullable AnnotationMirror use(Options defaults) {
        return Annotations.find(defaults.place(), defaults.where()).orElse(null);
    }

    /** Annotations side by side are equally near. */
    private Optional<Problem> disagreement(
            ExtensionDeclaration extension, String name, Function<Options, Optional<?>> option) {
        return extension
                .nearest(option)
                .filter(one -> !one.isDirect())
                .flatMap(one -> extension.defaults().stream()
                        .filter(other -> other.place().equals(one.place()))
                        .filter(other -> option.apply(other).isPresent()
                                && !option.apply(other).equals(option.apply(one)))
                        .findFirst()
                        .filter(other -> known.add(name + " on " + one.place()))
                        .map(other -> disagreement(name, one, other)));
    }

    private static Problem disagreement(String name, Options one, Options other) {
        String place = Options.name(one.place());
        return Problem.at(
                one.place(), use(other), null, Rule.DEFAULTS_CONFLICT, name, one.where(), other.where(), place);
    }

    private static Optional<List<String>> markers(Options options) {
        return options.annotateWith()
                .map(markers -> markers.stream()
                        .map(marker -> marker.value().toString())
                        .toList());
    }
}
