package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.rows.Target.fasterThan;
import static org.weakattached.benchmarks.stores.Place.AGENT;
import static org.weakattached.benchmarks.stores.Place.AGENTLESS;
import static org.weakattached.benchmarks.stores.Place.FIELD;
import static org.weakattached.benchmarks.stores.Place.SIDE_TABLE;
import static org.weakattached.benchmarks.stores.Place.SLOT;

import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.perop.StoreOperations;
import org.weakattached.benchmarks.perop.StorePopulation;
import org.weakattached.benchmarks.probe.StoreMemory;
import org.weakattached.benchmarks.probe.Together;
import org.weakattached.benchmarks.stores.Place;

/** What is measured of the agent, with the targets. What gives two rows their figures is measured once. */
public final class AgentRows {
    private static final List<Place> OF_CLASS = List.of(AGENT, FIELD, SLOT, SIDE_TABLE, AGENTLESS);
    private static final List<Place> OF_INTERFACE = List.of(AGENT, FIELD, SIDE_TABLE, AGENTLESS);
    private static final List<Place> KEEPING = List.of(AGENT, SLOT, SIDE_TABLE, AGENTLESS);
    private static final List<Place> TABLES = List.of(AGENTLESS, SIDE_TABLE);

    private static final String G1 = "-XX:+UseG1GC";
    private static final Workload READS_OF_ONE = reads(1, "256m");
    private static final Workload READS_OF_THOUSAND = reads(1_000, "256m");
    private static final Workload READS_OF_MILLION = reads(1_000_000, "1g");
    private static final Workload CHURN = churn(G1);

    private static final double NEAR_A_FIELD = 1.4;
    private static final double SAME = 1.1;

    /** A read, which is shown beside those of stores. */
    public static final Row READ =
            read("read-1000", "1,000 hosts", READS_OF_THOUSAND).with(atMostTimes(NEAR_A_FIELD, FIELD));

    /** Shows whether a host goes with a value that refers back to it. */
    public static final Row TOGETHER = row(
                    "together",
                    "until a host and a value that refers to it are gone",
                    "collections",
                    new Probe(Together.class, Flags.of("-Xmx256m")),
                    Together.COLLECTIONS,
                    KEEPING)
            .exact();

    private AgentRows() {}

    static List<Row> all() {
        return Stream.of(hostsOfAClass(), hostsOfAnInterface(), withoutTheAgent(), StartRows.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> hostsOfAClass() {
        return List.of(
                read("read-1", "1 host", READS_OF_ONE).with(atMostTimes(NEAR_A_FIELD, FIELD)),
                READ,
                read("read-1000000", "1,000,000 hosts", READS_OF_MILLION).with(atMostTimes(2, FIELD)),
                churn("churn-g1", "churn, G1", CHURN),
                churn("churn-parallel", "churn, Parallel", churn("-XX:+UseParallelGC")),
                row(
                                "memory",
                                "memory a host at 1,000,000",
                                "B",
                                new Probe(StoreMemory.class, Flags.OF_MEMORY),
                                StoreMemory.BYTES,
                                OF_CLASS)
                        .with(atMost(24))
                        .exact(),
                TOGETHER);
    }

    private static List<Row> hostsOfAnInterface() {
        return List.of(
                ofInterface(1).with(atMostTimes(1.5, FIELD)),
                ofInterface(2).with(atMostTimes(1.5, FIELD)),
                ofInterface(8));
    }

    /** What is left of it is compared with the ordinary side-table. The figures are those of the rows above. */
    private static List<Row> withoutTheAgent() {
        return List.of(
                without("without-read-1000", "read of an int, 1,000 hosts", READS_OF_THOUSAND, PerOperation.TIME),
                without("without-read-1000000", "read of an int, 1,000,000 hosts", READS_OF_MILLION, PerOperation.TIME),
                without("without-churn", "churn, G1", CHURN, PerOperation.WHOLE_TIME));
    }

    private static Row without(String name, String title, Workload workload, String figure) {
        return Row.of(name, title + ", without the agent", "ns", workload, figure, AGENTLESS, TABLES)
                .with(atMostTimes(SAME, SIDE_TABLE));
    }

    private static Row read(String name, String hosts, Workload workload) {
        return row(name, "read of an int, " + hosts, "ns", workload, PerOperation.TIME, OF_CLASS);
    }

    private static Row ofInterface(int classes) {
        String flag = "-D" + StorePopulation.CLASSES + "=" + classes;
        return row(
                "interface-" + classes,
                "read of an int, host type an interface, 1,000 hosts of "
                        + (classes == 1 ? "one class" : classes + " classes"),
                "ns",
                operation("read", 1_000, G1, "-Xms256m", "-Xmx256m", flag),
                PerOperation.TIME,
                OF_INTERFACE);
    }

    private static Row churn(String name, String title, Workload workload) {
        return row(name, title, "ns", workload, PerOperation.WHOLE_TIME, OF_CLASS)
                .with(atMostTimes(2, FIELD), fasterThan(30, SIDE_TABLE));
    }

    private static Workload reads(int hosts, String heap) {
        return operation("read", hosts, G1, "-Xms" + heap, "-Xmx" + heap);
    }

    private static Workload churn(String collector) {
        return operation("churn", 1, collector, "-Xms512m", "-Xmx512m");
    }

    private static Workload operation(String operation, int hosts, String... flags) {
        return new PerOperation(StoreOperations.class, operation, hosts, 1, PerOperation.LONG, Flags.of(flags));
    }

    private static Row row(
            String name, String title, String unit, Workload workload, String figure, List<Place> contenders) {
        return Row.of(name, title, unit, workload, figure, AGENT, contenders);
    }
}
