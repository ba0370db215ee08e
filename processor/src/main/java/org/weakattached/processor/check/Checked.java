package org.weakattached.processor.check;

import java.util.List;
import java.util.Optional;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.problem.Problem;

/** What a check came to: a definition, which is broken where there are errors, unless not even signatures are known. */
public record Checked(Optional<Extension> extension, List<Problem> problems) {
    public Checked {
        problems = List.copyOf(problems);
    }
}
