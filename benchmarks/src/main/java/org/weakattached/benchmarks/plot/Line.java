package org.weakattached.benchmarks.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a chart.
 *
 * @param strong whether it is what the others are compared with
 * @param values one a column, null where there is none
 */
public record Line(String label, boolean strong, List<@Nullable Value> values) {
    /** Copies the values. */
    public Line {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
