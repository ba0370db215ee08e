package org.weakattached.processor.fuzz;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.problem.Rule;

/** Examples that are compiled together, since a compiler takes its time to start. */
final class Batch {
    private final List<Failure> failures = new ArrayList<>();

    /** Something that should be so, and is not. */
    record Failure(Example example, String what, List<String> found) {
        @Override
        public String toString() {
            return "It should be so that this %s. Found:%n%s%nwith the mistakes %s:%n%s"
                    .formatted(what, String.join("\n", found), example.broken(), example);
        }
    }

    /** Returns what neither works nor is refused for its mistake. */
    List<Failure> failures() {
        return failures;
    }

    /** Returns how many work. A compiler that dies of one example is given one after the other. */
    int check(List<Example> examples) {
        try {
            return checkTogether(examples);
        } catch (RuntimeException | LinkageError e) {
            if (examples.size() == 1) {
                fail(examples.get(0), "lets the compiler live", List.of(String.valueOf(e)));
                return 0;
            }
            return examples.stream().mapToInt(each -> check(List.of(each))).sum();
        }
    }

    private int checkTogether(List<Example> examples) {
        Compiled plain = Compiled.withoutProcessor(examples);
        List<Example> valid = examples.stream()
                .filter(example -> require(
                        example,
                        "is Java",
                        plain.errorsIn(example).stream().filter(Predicate.not(Complaint::isOfDocumentation))))
                .toList();
        if (valid.isEmpty()) {
            return 0;
        }
        Compiled checked = Compiled.asFarAsTheProcessor(valid);
        List<Example> accepted = valid.stream()
                .filter(example -> isAccepted(example, checked.errorsIn(example)))
                .toList();
        if (accepted.isEmpty()) {
            return 0;
        }
        Compiled inspected = Compiled.inspected(accepted);
        List<Example> clean = accepted.stream()
                .filter(example -> isClean(example, plain, inspected))
                .toList();
        if (clean.isEmpty()) {
            return 0;
        }
        Compiled made = Compiled.readyToRun(clean);
        return (int) clean.stream()
                .filter(example -> isRefusedAtRunTime(example)
                        ? require(
                                example,
                                "is refused when it is read",
                                Stream.of(String.valueOf(run(made, example)))
                                        .filter(said -> !said.contains("starts with a mutable")))
                        : require(example, "works", Stream.ofNullable(run(made, example))))
                .count();
    }

    private boolean isAccepted(Example example, List<Complaint> errors) {
        if (errors.isEmpty()) {
            return isRefusedAtRunTime(example) || require(example, "has its mistake found", example.broken().stream());
        }
        require(
                example,
                "is refused for its mistake, and where it is",
                errors.stream()
                        .filter(error -> !error.isOnALineOf(example)
                                || Stream.concat(example.broken().stream(), example.permitted().stream())
                                        .noneMatch(error::isAbout)));
        return false;
    }

    /** Only javac shows what a field starts with. */
    private static boolean isRefusedAtRunTime(Example example) {
        return Compiled.ECLIPSE && example.broken().equals(Set.of(Rule.MUTABLE_DEFAULT));
    }

    private boolean isClean(Example example, Compiled plain, Compiled inspected) {
        Set<String> known =
                plain.complaintsAbout(example).stream().map(Complaint::text).collect(toSet());
        return require(
                example,
                "compiles without a warning",
                inspected.complaintsAbout(example).stream()
                        .filter(Predicate.not(Complaint::isOurs).or(Complaint::isError))
                        .filter(complaint -> !known.contains(complaint.text())));
    }

    private static @Nullable Object run(Compiled made, Example example) {
        try {
            return made.run(example);
        } catch (Throwable e) {
            return e;
        }
    }

    private boolean require(Example example, String what, Stream<?> contrary) {
        List<String> found = contrary.map(Objects::toString).toList();
        if (!found.isEmpty()) {
            fail(example, what, found);
        }
        return found.isEmpty();
    }

    private void fail(Example example, String what, List<String> found) {
        failures.add(new Failure(example, what, found));
    }
}
