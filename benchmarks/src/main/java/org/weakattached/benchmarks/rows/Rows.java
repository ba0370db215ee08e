package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.rows.Target.atMostTimes;
import static org.weakattached.benchmarks.rows.Target.atMostTimesEveryPeer;
import static org.weakattached.benchmarks.rows.Target.atMostTimesRow;
import static org.weakattached.benchmarks.rows.Target.fasterThan;
import static org.weakattached.benchmarks.rows.Target.fasterThanEveryPeer;
import static org.weakattached.benchmarks.rows.Target.fasterThanRow;
import static org.weakattached.benchmarks.subject.Contender.CAFFEINE;
import static org.weakattached.benchmarks.subject.Contender.FIELD;
import static org.weakattached.benchmarks.subject.Contender.GUAVA;
import static org.weakattached.benchmarks.subject.Contender.IDENTITY_HASH_MAP;
import static org.weakattached.benchmarks.subject.Contender.OURS;
import static org.weakattached.benchmarks.subject.Contender.WEAK_LOCK_FREE_FRESH_KEYS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.perop.DictionaryOperations;
import org.weakattached.benchmarks.perop.HostOperations;
import org.weakattached.benchmarks.subject.Contender;

/** All rows, with their targets. */
public final class Rows {
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    private static final List<Contender> ALL = List.of(Contender.values());
    private static final List<Contender> CONCURRENT =
            Stream.of(Contender.values()).filter(c -> c != IDENTITY_HASH_MAP).toList();

    /** Those that come near. */
    private static final List<Contender> NEAR =
            List.of(OURS, FIELD, IDENTITY_HASH_MAP, GUAVA, WEAK_LOCK_FREE_FRESH_KEYS);

    private static final List<String> HEAP = Flags.of("-XX:+UseG1GC", "-Xms3g", "-Xmx3g");

    private Rows() {}

    /** Returns all rows, in the order in which they are measured and shown. */
    public static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(reads());
        rows.addAll(misses());
        rows.addAll(writes());
        rows.addAll(increments());
        rows.addAll(allocations());
        rows.addAll(dictionaries());
        rows.addAll(threads());
        rows.addAll(firstReads());
        return List.copyOf(rows);
    }

    private static List<Row> reads() {
        return List.of(
                operation("read", "read", 1)
                        .of(NEAR)
                        .with(atMostTimes(2.2, FIELD), fasterThanEveryPeer(2), fasterThan(4, GUAVA)),
                operation("read", "read", THOUSAND)
                        .with(
                                atMostTimes(2.2, FIELD),
                                fasterThanEveryPeer(2),
                                fasterThan(4, GUAVA),
                                fasterThan(7, CAFFEINE)),
                operation("read", "read", 100_000).of(NEAR).notQuick(),
                operation("read", "read", MILLION)
                        .with(atMostTimes(3.5, FIELD), atMostTimes(1.1, IDENTITY_HASH_MAP), fasterThanEveryPeer(2)));
    }

    private static List<Row> misses() {
        String title = "read of an unattached host";
        return List.of(
                operation("miss", title, 1).of(NEAR).notQuick(),
                operation("miss", title, THOUSAND).with(atMostTimes(2.5, FIELD), atMostTimesEveryPeer(1)),
                operation("miss", title, 100_000).of(NEAR).notQuick(),
                operation("miss", title, MILLION).with(atMostTimes(4, FIELD), atMostTimesEveryPeer(1)));
    }

    private static List<Row> writes() {
        String title = "write of an existing reference field";
        return List.of(
                operation("write", title, 1).of(NEAR).notQuick(),
                operation("write", title, THOUSAND).with(atMostTimes(2.3, FIELD), fasterThanEveryPeer(1.8)),
                operation("write", title, 100_000).of(NEAR).notQuick(),
                operation("write", title, MILLION).of(NEAR).notQuick());
    }

    private static List<Row> increments() {
        String title = "increment of an int";
        return List.of(
                operation("increment", title, 1).of(NEAR).notQuick(),
                operation("increment", title, THOUSAND).with(atMostTimes(2.2, FIELD), fasterThanEveryPeer(1.8)),
                operation("increment", title, 100_000).of(NEAR).notQuick(),
                operation("increment", title, MILLION).of(NEAR).notQuick());
    }

    private static List<Row> allocations() {
        return Stream.of("read", "write", "increment").map(Rows::allocation).toList();
    }

    /** It is measured together with the time. */
    private static Row allocation(String operation) {
        Row time = operation(operation, operation, THOUSAND);
        return new Row(
                "allocation-" + operation,
                "allocation of a " + operation,
                "B",
                time.workload(),
                PerOperation.ALLOCATION,
                ALL,
                true,
                List.of(atMost(0.05)));
    }

    private static List<Row> dictionaries() {
        return Stream.of(THOUSAND, MILLION)
                .flatMap(hosts -> Stream.of(
                        dictionary("get", "get of a dictionary", hosts)
                                .with(atMostTimesRow(1.5, "read-" + hosts, OURS)),
                        dictionary("getInCrowd", "the same, with four extensions in use", hosts)
                                .with(atMostTimesRow(1.5, "read-" + hosts, OURS)),
                        dictionary("readInCrowd", "read by the accessor, with four extensions in use", hosts),
                        dictionary("putIfAbsent", "putIfAbsent of a dictionary, where a value is", hosts),
                        dictionary("merge", "merge of an int field's dictionary", hosts)))
                .map(row -> row.name().endsWith("000000") ? row.notQuick() : row)
                .toList();
    }

    private static List<Row> threads() {
        String mix = "nine reads, one write";
        return List.of(
                twoThreads(operation("read", "read, two threads", THOUSAND))
                        .with(fasterThanRow(1.8, "read-1000", OURS), fasterThanEveryPeer(1)),
                twoThreads(operation("miss", "read of an unattached host, two threads", THOUSAND))
                        .with(fasterThanRow(1.8, "miss-1000", OURS)),
                operation("mix", mix, THOUSAND).notQuick(),
                twoThreads(operation("mix", mix + ", two threads", THOUSAND)));
    }

    private static List<Row> firstReads() {
        List<Contender> some = List.of(OURS, FIELD, WEAK_LOCK_FREE_FRESH_KEYS);
        return List.of(
                flagged("-Xint", "interpreted", "read, interpreted").of(some),
                flagged("-XX:TieredStopAtLevel=1", "c1", "read, compiled by C1").of(some));
    }

    private static Row flagged(String flag, String suffix, String title) {
        List<String> flags = Stream.concat(HEAP.stream(), Stream.of(flag)).toList();
        Workload workload = new PerOperation(HostOperations.class, "read", THOUSAND, 1, 100, flags);
        return new Row("read-" + suffix, title, "ns", workload, PerOperation.TIME, ALL, true, List.of())
                .with(atMostTimes(1, WEAK_LOCK_FREE_FRESH_KEYS));
    }

    private static Row operation(String benchmark, String title, int hosts) {
        return perOperation(HostOperations.class, benchmark, title, hosts, ALL);
    }

    private static Row dictionary(String benchmark, String title, int hosts) {
        return perOperation(DictionaryOperations.class, benchmark, title, hosts, List.of(OURS));
    }

    private static Row perOperation(
            Class<?> owner, String benchmark, String title, int hosts, List<Contender> contenders) {
        return new Row(
                benchmark + "-" + hosts,
                "%s, %,d %s".formatted(title, hosts, hosts == 1 ? "host" : "hosts"),
                "ns",
                new PerOperation(owner, benchmark, hosts, 1, 100, HEAP),
                PerOperation.TIME,
                contenders,
                true,
                List.of());
    }

    private static Row twoThreads(Row row) {
        PerOperation one = (PerOperation) row.workload();
        Workload two = new PerOperation(one.owner(), one.benchmark(), one.hosts(), 2, one.iteration(), one.flags());
        return new Row(
                row.name() + "-two-threads", row.title(), row.unit(), two, row.figure(), CONCURRENT, true, List.of());
    }
}
