package org.weakattached.processor.fuzz;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Examples that are compiled together, since a compiler takes its time to start. */
final class Batch {
    private final List<Example> examples;

    Batch(List<Example> examples) {
        this.examples = examples;
    }

    /** Returns how many work; fails where one neither works nor is refused for its mistake. */
    int check() {
        Compiled plain = Compiled.withoutProcessor(examples);
        for (Example example : examples) {
            require(example, "is Java", plain.errorsIn(example), List.of());
        }
        Compiled checked = Compiled.asFarAsTheProcessor(examples);
        List<Example> accepted = new ArrayList<>();
        for (Example example : examples) {
            if (isAccepted(example, checked.errorsIn(example))) {
                accepted.add(example);
            }
        }
        Compiled made = Compiled.withUses(accepted);
        for (Example example : accepted) {
            Set<String> known =
                    plain.complaintsAbout(example).stream().map(Complaint::text).collect(toSet());
            List<Complaint> complaints = made.complaintsAbout(example).stream()
                    .filter(Predicate.not(Complaint::isOurs).or(Complaint::isError))
                    .filter(complaint -> !known.contains(complaint.text()))
                    .toList();
            require(example, "compiles without a warning", complaints, List.of());
        }
        for (Example example : accepted) {
            require(example, "works", run(made, example), null);
        }
        return accepted.size();
    }

    private static boolean isAccepted(Example example, List<Complaint> errors) {
        if (errors.isEmpty()) {
            require(example, "has its mistake found", example.broken(), Set.of());
            return true;
        }
        for (Complaint error : errors) {
            boolean expected = error.isOnALineOf(example)
                    && (example.broken().stream().anyMatch(error::isAbout)
                            || example.permitted().stream().anyMatch(error::isAbout));
            require(example, "is refused for its mistake, and where it is: " + error, expected, true);
        }
        return false;
    }

    private static @Nullable Object run(Compiled made, Example example) {
        try {
            return made.run(example);
        } catch (Throwable e) {
            return e;
        }
    }

    private static void require(Example example, String what, @Nullable Object found, @Nullable Object expected) {
        if (!Objects.equals(found, expected)) {
            AssertionError failure = new AssertionError("It should be so that this " + what + ". Found: " + found
                    + ", with the mistakes " + example.broken() + ":\n" + example);
            if (found instanceof Throwable cause) {
                failure.initCause(cause);
            }
            throw failure;
        }
    }
}
