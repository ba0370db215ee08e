package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.subject.Contender.CAFFEINE;
import static org.weakattached.benchmarks.subject.Contender.FIELD;
import static org.weakattached.benchmarks.subject.Contender.GUAVA;
import static org.weakattached.benchmarks.subject.Contender.IDENTITY_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.OPEN_TELEMETRY;
import static org.weakattached.benchmarks.subject.Contender.OURS;
import static org.weakattached.benchmarks.subject.Contender.WEAK_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.WEAK_LOCK_FREE;

import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.probe.Growth;
import org.weakattached.benchmarks.probe.Idle;
import org.weakattached.benchmarks.probe.Memory;
import org.weakattached.benchmarks.probe.Pauses;
import org.weakattached.benchmarks.probe.Reclaiming;
import org.weakattached.benchmarks.probe.ReferenceHandler;
import org.weakattached.benchmarks.probe.Released;
import org.weakattached.benchmarks.subject.Contender;

/** What takes a program each, with the targets. To all but reads, both kinds of weak-lock-free are the same. */
final class ProbeRows {
    private static final List<Contender> WEAK =
            List.of(OURS, WEAK_HASH_MAP, GUAVA, CAFFEINE, WEAK_LOCK_FREE, OPEN_TELEMETRY);

    private static final List<Contender> MAPS =
            List.of(OURS, IDENTITY_HASH_MAP, WEAK_HASH_MAP, GUAVA, CAFFEINE, WEAK_LOCK_FREE, OPEN_TELEMETRY);

    private ProbeRows() {}

    static List<Row> all() {
        return Stream.of(growth(), memory(), reclaiming(), idle(), released(), pauses())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> growth() {
        String title = "longest attach while growing to 1,000,000 hosts";
        Workload alone = new Probe(
                Growth.class, Flags.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g", "-Xmn1200m", "-XX:+AlwaysPreTouch"));
        Workload collected = new Probe(Growth.class, Flags.of("-XX:+UseG1GC", "-Xms1g", "-Xmx1g"));
        return List.of(
                Row.of("growth", title + ", no collection", "ms", alone, Growth.LONGEST, WEAK)
                        .with(atMost(28)),
                Row.of("growth-collected", title + ", collections included", "ms", collected, Growth.LONGEST, WEAK));
    }

    private static List<Row> memory() {
        String title = "memory a host at 1,000,000, table included";
        Workload compact = new Probe(Memory.class, Flags.and(Flags.OF_MEMORY, Flags.COMPACT_HEADERS));
        return List.of(
                Row.of("memory", title, "B", new Probe(Memory.class, Flags.OF_MEMORY), Memory.BYTES, MAPS)
                        .with(atMost(50), atMostTimes(0.63, GUAVA), atMostTimes(0.5, WEAK_LOCK_FREE))
                        .exact(),
                Row.of("memory-compact-headers", title + ", compact headers", "B", compact, Memory.BYTES, MAPS)
                        .with(atMost(43))
                        .exact());
    }

    private static List<Row> reclaiming() {
        List<String> flags = Flags.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g");
        Workload workload = new Probe(Reclaiming.class, Flags.and(flags, ReferenceHandler.FLAG));
        return List.of(Row.of(
                        "reclaiming",
                        "until the values of 1,000,000 collected hosts are free",
                        "ms",
                        workload,
                        Reclaiming.TIME,
                        WEAK)
                .with(
                        atMostTimes(0.35, WEAK_LOCK_FREE).onJdk(17),
                        atMostTimes(0.6, WEAK_LOCK_FREE).onJdk(25)));
    }

    private static List<Row> idle() {
        Workload workload = new Probe(Idle.class, Flags.of("-XX:+UseG1GC", "-Xms4g", "-Xmx4g", "-Xmn64m"));
        List<Contender> some = List.of(OURS, IDENTITY_HASH_MAP, WEAK_HASH_MAP, GUAVA, CAFFEINE, WEAK_LOCK_FREE);
        return List.of(Row.of(
                        "idle",
                        "looking for dead hosts where nothing dies, 5,000,000 hosts, two young collections per second",
                        "% of a core",
                        workload,
                        Idle.BUSY,
                        some)
                .with(atMost(1))
                .notQuick());
    }

    private static List<Row> released() {
        String title = "until the values of hosts that died young beside 5,000,000 old ones are free";
        List<Contender> untouched = List.of(OURS, WEAK_LOCK_FREE);
        return List.of(
                Row.of("released", title + ", G1", "s", released("-XX:+UseG1GC"), Released.TIME, WEAK)
                        .with(atMost(2))
                        .notQuick(),
                Row.of(
                                "released-parallel",
                                title + ", Parallel",
                                "s",
                                // Resizing would make values old sooner.
                                released("-XX:+UseParallelGC", "-XX:-UseAdaptiveSizePolicy"),
                                Released.TIME,
                                untouched)
                        .with(atMost(2))
                        .notQuick());
    }

    /** What survives one young collection after the other stays young for as long as there is any room. */
    private static Workload released(String... collector) {
        List<String> flags = Flags.of("-Xms4g", "-Xmx4g", "-Xmn64m", "-XX:InitialTenuringThreshold=15");
        return new Probe(Released.class, Flags.and(flags, collector));
    }

    /** Young pauses are those between concurrent cycles; such a cycle links all weak references, of whatever map. */
    private static List<Row> pauses() {
        List<String> flags = Flags.of(
                "-XX:+UseG1GC", "-Xms4g", "-Xmx4g", "-Xmn256m", "-Xlog:gc:file=" + Pauses.LOG + "::filecount=0");
        Workload quiet = new Probe(Pauses.class, flags);
        Workload cycles = new Probe(
                Pauses.class, Flags.and(flags, "-XX:InitiatingHeapOccupancyPercent=1", "-XX:-G1UseAdaptiveIHOP"));
        List<Contender> some = List.of(OURS, FIELD, GUAVA);
        return List.of(
                Row.of("pause-young", "young pause with 5,000,000 hosts", "ms", quiet, Pauses.YOUNG, some)
                        .with(atMostTimes(1.5, FIELD))
                        .notQuick(),
                Row.of("pause-remark", "remark with 5,000,000 hosts", "ms", cycles, Pauses.REMARK, some)
                        .with(atMostTimes(1.5, FIELD))
                        .notQuick());
    }
}
