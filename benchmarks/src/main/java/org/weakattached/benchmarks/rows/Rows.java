package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.stream.Stream;

/** All rows. */
public final class Rows {
    private Rows() {}

    /** Returns all rows, in the order in which they are measured and shown. */
    public static List<Row> all() {
        return Stream.concat(OperationRows.all().stream(), ProbeRows.all().stream())
                .toList();
    }
}
