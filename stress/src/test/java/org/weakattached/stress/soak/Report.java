package org.weakattached.stress.soak;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.runtime.Attachments;

/** What was done, as lines of Markdown. */
final class Report {
    private static final Attachments<Item> ATTACHMENTS = BadgeAccessors.attachments();

    private Report() {}

    static void begin(long seconds, long seed) {
        System.out.println("Soak of " + seconds + " s with seed " + seed + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println();
        System.out.println("JDK " + Runtime.version() + " of " + System.getProperty("java.vendor") + ", "
                + collectors().stream().map(GarbageCollectorMXBean::getName).collect(Collectors.joining(" and ")) + ", "
                + "heap of " + megabytes(Runtime.getRuntime().maxMemory()));
        System.out.println();
    }

    static void end(List<Worker> workers, long rounds, Memory memory) {
        System.out.println("| what | how much |");
        System.out.println("| --- | --- |");
        long born = workers.stream().mapToLong(Worker::born).sum();
        row("quiet points", rounds);
        row("hosts born", born);
        row(
                "hosts died",
                born - workers.stream().mapToLong(w -> w.owned().size()).sum());
        row("entries reclaimed", ATTACHMENTS.reclaimed());
        row("closings", Resource.closings());
        row(
                "lost values seen collected",
                workers.stream().mapToLong(w -> w.losses().looked()).sum());
        row(
                "collections",
                collectors().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum());
        System.out.println("| live set at the start | " + megabytes(memory.start()) + " |");
        System.out.println("| live set in the middle | " + megabytes(memory.middle()) + " |");
        System.out.println("| live set at the end | " + megabytes(memory.end()) + " |");
        Operation[] operations = Operation.values();
        row(
                "operations, each compared with the model",
                Stream.of(operations).mapToLong(one -> count(one, workers)).sum());
        for (Operation operation : operations) {
            row(operation.name(), count(operation, workers));
        }
    }

    private static long count(Operation operation, List<Worker> workers) {
        return workers.stream().mapToLong(worker -> worker.count(operation)).sum();
    }

    private static void row(String what, long count) {
        System.out.println("| " + what + " | " + count + " |");
    }

    private static List<GarbageCollectorMXBean> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }
}
