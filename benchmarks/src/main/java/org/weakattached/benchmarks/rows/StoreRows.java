package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.stores.Place.FIELD;
import static org.weakattached.benchmarks.stores.Place.SIDE_TABLE;
import static org.weakattached.benchmarks.stores.Place.SLOT;

import java.util.List;
import org.weakattached.benchmarks.perop.StoreOperations;
import org.weakattached.benchmarks.probe.StoreMemory;
import org.weakattached.benchmarks.probe.Together;
import org.weakattached.benchmarks.stores.Place;

/** What is measured of stores, with the targets of the slot. */
public final class StoreRows {
    /** Reads, which every place can do. */
    public static final Row READ = row(
                    "read",
                    "read of an int, 1,000 hosts",
                    "ns",
                    operation("read", 1_000, "256m"),
                    PerOperation.TIME,
                    Place.ofStores())
            .with(atMostTimes(1.5, FIELD));

    /** Makes hosts and drops them. */
    public static final Row CHURN = row(
                    "churn",
                    "churn",
                    "ns",
                    operation("churn", 1, "512m"),
                    PerOperation.WHOLE_TIME,
                    List.of(FIELD, SIDE_TABLE, SLOT))
            .with(atMostTimes(3, FIELD));

    /** Counts bytes. */
    public static final Row MEMORY = row(
                    "memory",
                    "memory a host at 1,000,000",
                    "B",
                    new Probe(StoreMemory.class, Flags.OF_MEMORY),
                    StoreMemory.BYTES,
                    List.of(FIELD, SIDE_TABLE, SLOT))
            .with(atMost(31))
            .exact();

    /** Shows whether a host goes with a value that refers back to it. */
    public static final Row TOGETHER = row(
                    "together",
                    "until a host and a value that refers to it are gone",
                    "collections",
                    new Probe(Together.class, Flags.of("-Xmx256m", Flags.HEADLESS)),
                    Together.COLLECTIONS,
                    Place.ofStores())
            .exact();

    private StoreRows() {}

    static List<Row> all() {
        return List.of(READ, CHURN, MEMORY, TOGETHER);
    }

    private static Row row(
            String name, String title, String unit, Workload workload, String figure, List<Place> contenders) {
        return Row.of(name, title, unit, workload, figure, SLOT, contenders);
    }

    private static Workload operation(String operation, int hosts, String heap) {
        return new PerOperation(
                StoreOperations.class,
                operation,
                hosts,
                1,
                PerOperation.LONG,
                Flags.of("-XX:+UseG1GC", "-Xms" + heap, "-Xmx" + heap, Flags.HEADLESS));
    }
}
