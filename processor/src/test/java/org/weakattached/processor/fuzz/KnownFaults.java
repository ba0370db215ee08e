package org.weakattached.processor.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong and known: it does not fail, unless {@code -Dfuzz.strict=true}. Whoever mends something takes it out. */
final class KnownFaults {
    private static final boolean STRICT = Boolean.getBoolean("fuzz.strict");

    private static final List<Pattern> MESSAGES = List.of(
            // Eclipse's compiler takes a part of a package's name for a class beside an extension that is named java.
            Pattern.compile("LinkageError: .*[._]javaAccessors\\$"));

    private KnownFaults() {}

    /** Returns whether one of them explains a failure. */
    static boolean explain(Batch.Failure failure) {
        return !STRICT
                && failure.found().stream()
                        .anyMatch(found -> MESSAGES.stream()
                                .anyMatch(known -> known.matcher(found).find()));
    }
}
