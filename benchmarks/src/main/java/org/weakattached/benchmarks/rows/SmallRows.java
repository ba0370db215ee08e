package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.subject.Contender.CAFFEINE;
import static org.weakattached.benchmarks.subject.Contender.GUAVA;
import static org.weakattached.benchmarks.subject.Contender.IDENTITY_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.OURS;
import static org.weakattached.benchmarks.subject.Contender.WEAK_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.WEAK_LOCK_FREE;

import java.util.List;
import org.weakattached.benchmarks.perop.SmallOperations;
import org.weakattached.benchmarks.probe.SmallMemory;
import org.weakattached.benchmarks.subject.Contender;

/** What small dictionaries take, with the targets. OpenTelemetry has one map for each pair of classes. */
final class SmallRows {
    private static final List<Contender> DICTIONARIES =
            List.of(OURS, IDENTITY_HASH_MAP, WEAK_HASH_MAP, GUAVA, CAFFEINE, WEAK_LOCK_FREE);

    private SmallRows() {}

    static List<Row> all() {
        return List.of(
                time(1, "one mapping"),
                time(5, "five mappings").with(atMostTimes(2, IDENTITY_HASH_MAP)),
                allocation(1, "one mapping"),
                allocation(5, "five mappings"),
                memory(0, "empty").with(atMost(170)).exact(),
                memory(1, "one mapping").with(atMost(211)).exact(),
                memory(5, "five mappings").exact());
    }

    private static Row time(int mappings, String size) {
        return Row.of(
                "small-" + mappings,
                "a dictionary is made, filled and dropped, " + size,
                "ns",
                filling(mappings),
                PerOperation.WHOLE_TIME,
                DICTIONARIES);
    }

    /** It is measured together with the time. */
    private static Row allocation(int mappings, String size) {
        return Row.of(
                "allocation-small-" + mappings,
                "allocation of a dictionary that is made, filled and dropped, " + size,
                "B",
                filling(mappings),
                PerOperation.ALLOCATION,
                DICTIONARIES);
    }

    /** In a heap that is full soon, so that the collector is seen at work. */
    private static Workload filling(int mappings) {
        return new PerOperation(
                SmallOperations.class,
                "fill",
                mappings,
                1,
                PerOperation.LONG,
                Flags.of("-XX:+UseG1GC", "-Xms512m", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
    }

    private static Row memory(int mappings, String size) {
        return Row.of(
                "small-memory-" + mappings,
                "memory of a dictionary without its keys and values, " + size,
                "B",
                new Probe(SmallMemory.class, Flags.OF_MEMORY),
                SmallMemory.bytes(mappings),
                DICTIONARIES);
    }
}
