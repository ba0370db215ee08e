package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.rows.Target.atMostTimesEveryPeer;
import static org.weakattached.benchmarks.rows.Target.fasterThan;
import static org.weakattached.benchmarks.rows.Target.fasterThanEveryPeer;
import static org.weakattached.benchmarks.subject.Contender.CAFFEINE;
import static org.weakattached.benchmarks.subject.Contender.FIELD;
import static org.weakattached.benchmarks.subject.Contender.GUAVA;
import static org.weakattached.benchmarks.subject.Contender.IDENTITY_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.OURS;
import static org.weakattached.benchmarks.subject.Contender.WEAK_LOCK_FREE_FRESH_KEYS;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.weakattached.benchmarks.perop.DictionaryOperations;
import org.weakattached.benchmarks.perop.HostOperations;
import org.weakattached.benchmarks.subject.Contender;

/** What takes nanoseconds, with the targets. */
final class OperationRows {
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    private static final List<Contender> ALL = List.of(Contender.values());
    private static final List<Contender> CONCURRENT =
            ALL.stream().filter(contender -> contender != IDENTITY_HASH_MAP).toList();

    /** Those that come near. */
    private static final List<Contender> NEAR =
            List.of(OURS, FIELD, IDENTITY_HASH_MAP, GUAVA, WEAK_LOCK_FREE_FRESH_KEYS);

    /** To attach to, both kinds of weak-lock-free are the same. */
    private static final List<Contender> ATTACHING = CONCURRENT.stream()
            .filter(contender -> contender != WEAK_LOCK_FREE_FRESH_KEYS)
            .toList();

    private OperationRows() {}

    static List<Row> all() {
        return Stream.of(
                        reads(),
                        misses(),
                        writes(),
                        increments(),
                        allocations(),
                        dictionaries(),
                        threads(),
                        firstReads(),
                        churn())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> reads() {
        return List.of(
                operation("read", "read", 1)
                        .among(NEAR)
                        .with(atMostTimes(2.2, FIELD), fasterThanEveryPeer(2), fasterThan(4, GUAVA))
                        .notQuick(),
                operation("read", "read", THOUSAND)
                        .with(
                                atMostTimes(2.2, FIELD),
                                fasterThanEveryPeer(2),
                                fasterThan(4, GUAVA),
                                fasterThan(7, CAFFEINE)),
                operation("read", "read", 100_000).among(NEAR),
                operation("read", "read", MILLION)
                        .with(atMostTimes(3.5, FIELD), atMostTimes(1.1, IDENTITY_HASH_MAP), fasterThanEveryPeer(2)));
    }

    private static List<Row> misses() {
        String title = "read of an unattached host";
        return List.of(
                operation("miss", title, 1).among(NEAR),
                operation("miss", title, THOUSAND).with(atMostTimes(2.5, FIELD), atMostTimesEveryPeer(1)),
                operation("miss", title, 100_000).among(NEAR),
                operation("miss", title, MILLION).with(atMostTimes(4, FIELD), atMostTimesEveryPeer(1)));
    }

    private static List<Row> writes() {
        String title = "write of a reference that is there";
        return List.of(
                operation("write", title, 1).among(NEAR),
                operation("write", title, THOUSAND).with(atMostTimes(2.3, FIELD), fasterThanEveryPeer(1.8)),
                operation("write", title, 100_000).among(NEAR),
                operation("write", title, MILLION).among(NEAR));
    }

    private static List<Row> increments() {
        String title = "increment of an int";
        return List.of(
                operation("increment", title, 1).among(NEAR),
                operation("increment", title, THOUSAND).with(atMostTimes(2.2, FIELD), fasterThanEveryPeer(1.8)),
                operation("increment", title, 100_000).among(NEAR),
                operation("increment", title, MILLION).among(NEAR));
    }

    /** They are measured together with the time. */
    private static List<Row> allocations() {
        return Stream.of("read", "write", "increment")
                .map(operation -> Row.of(
                                "allocation-" + operation,
                                "allocation of one " + operation,
                                "B",
                                operation(operation, operation, THOUSAND).workload(),
                                PerOperation.ALLOCATION,
                                ALL)
                        .with(atMost(0)))
                .toList();
    }

    private static List<Row> dictionaries() {
        return Stream.concat(dictionaries(THOUSAND), dictionaries(MILLION).map(Row::notQuick))
                .toList();
    }

    private static Stream<Row> dictionaries(int hosts) {
        Target target = atMostTimes(1.5, OURS).in("read-" + hosts);
        return Stream.of(
                dictionary("get", "get of a dictionary", hosts).with(target),
                dictionary("get-in-crowd", "get of a dictionary, four extensions in use", hosts)
                        .with(target),
                dictionary("read-in-crowd", "read, four extensions in use", hosts),
                dictionary("put-if-absent", "putIfAbsent of a dictionary, where a value is", hosts),
                dictionary("merge", "merge of the dictionary of an int", hosts));
    }

    private static List<Row> threads() {
        return List.of(
                twoThreads("read", "read").with(fasterThan(1.8, OURS).in("read-1000")),
                twoThreads("miss", "read of an unattached host")
                        .with(fasterThan(1.8, OURS).in("miss-1000"))
                        .among(List.of(OURS))
                        .notQuick(),
                operation("mix", "nine reads, one write", THOUSAND).among(ATTACHING),
                twoThreads("mix", "nine reads, one write").among(ATTACHING));
    }

    private static List<Row> firstReads() {
        return List.of(
                slow("read-interpreted", "read, interpreted", "-Xint"),
                slow("read-c1", "read, compiled by C1", "-XX:TieredStopAtLevel=1"));
    }

    private static Row slow(String name, String title, String flag) {
        Workload workload = new PerOperation(
                HostOperations.class, "read", THOUSAND, 1, PerOperation.SHORT, Flags.and(flags(THOUSAND), flag));
        return time(name, title, workload, List.of(OURS, FIELD, WEAK_LOCK_FREE_FRESH_KEYS))
                .with(atMostTimes(1, WEAK_LOCK_FREE_FRESH_KEYS));
    }

    private static List<Row> churn() {
        return List.of(
                churn("G1", 1),
                churn("G1", 2),
                churn("Parallel", 1).notQuick(),
                churn("Parallel", 2).notQuick());
    }

    /** In a heap that is full soon, so that the collector is seen at work. */
    private static Row churn(String collector, int threads) {
        List<String> flags =
                Flags.of("-XX:+Use" + collector + "GC", "-Xms512m", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError");
        String suffix = threads == 1 ? "" : "-two-threads";
        Workload workload = new PerOperation(HostOperations.class, "churn", 1, threads, PerOperation.LONG, flags);
        return Row.of(
                        "churn-" + collector.toLowerCase(Locale.ROOT) + suffix,
                        "churn, " + collector + (threads == 1 ? "" : ", two threads"),
                        "ns",
                        workload,
                        PerOperation.WHOLE_TIME,
                        ATTACHING)
                .with(atMostTimesEveryPeer(0.8));
    }

    /** A heap that is all in use soon: what was never touched before is slow. */
    private static List<String> flags(int hosts) {
        return hosts < MILLION
                ? Flags.of("-XX:+UseG1GC", "-Xms256m", "-Xmx256m")
                : Flags.of("-XX:+UseG1GC", "-Xms1g", "-Xmx1g");
    }

    private static Row operation(String operation, String title, int hosts) {
        Workload workload =
                new PerOperation(HostOperations.class, operation, hosts, 1, PerOperation.SHORT, flags(hosts));
        return time(operation + "-" + hosts, titled(title, hosts), workload, ALL);
    }

    private static Row twoThreads(String operation, String title) {
        Workload workload =
                new PerOperation(HostOperations.class, operation, THOUSAND, 2, PerOperation.SHORT, flags(THOUSAND));
        return time(operation + "-two-threads", titled(title, THOUSAND) + ", two threads", workload, CONCURRENT);
    }

    private static Row dictionary(String name, String title, int hosts) {
        String method = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, name);
        Workload workload =
                new PerOperation(DictionaryOperations.class, method, hosts, 1, PerOperation.SHORT, flags(hosts));
        return time(name + "-" + hosts, titled(title, hosts), workload, List.of(OURS));
    }

    private static Row time(String name, String title, Workload workload, List<Contender> contenders) {
        return Row.of(name, title, "ns", workload, PerOperation.TIME, contenders);
    }

    private static String titled(String title, int hosts) {
        return String.format(Locale.ROOT, "%s, %,d %s", title, hosts, hosts == 1 ? "host" : "hosts");
    }
}
