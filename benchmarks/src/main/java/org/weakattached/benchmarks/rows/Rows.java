package org.weakattached.benchmarks.rows;

import java.util.List;
import java.util.stream.Stream;

/** All rows, of three tables. */
public final class Rows {
    private Rows() {}

    /** Returns all rows of the side-table and its peers, in the order in which they are measured and shown. */
    public static List<Row> all() {
        return Stream.of(OperationRows.all(), SmallRows.all(), ProbeRows.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns all rows of stores, in the order in which they are measured and shown. */
    public static List<Row> stores() {
        return StoreRows.all();
    }

    /** Returns all rows of the agent, in the order in which they are measured and shown. */
    public static List<Row> agent() {
        return AgentRows.all();
    }
}
