package org.weakattached.benchmarks.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/** Finds the usual pauses of the collector while there are many old entries and garbage is made, in milliseconds. */
public final class Pauses {
    /** The name of the figure of young pauses. */
    public static final String YOUNG = "young";

    /** The name of the figure of remark pauses. */
    public static final String REMARK = "remark";

    /** Where the collector's log is, which the flags of the JVM have to say too. */
    public static final String LOG = "target/pauses.log";

    /** Megabytes of garbage. */
    private static final int WARMUP = 5_000;

    private static final int MEASURED = 20_000;
    private static final Pattern PAUSE =
            Pattern.compile("\\[([0-9.]+)s\\].* Pause (Young \\(Normal\\)|Remark) .* ([0-9.]+)ms");

    @SuppressWarnings("UnusedVariable") // what nobody could see would not be allocated
    private static volatile byte[] garbage = {};

    private Pauses() {}

    /** Has the collector go through many young collections, and through concurrent cycles if its flags say so. */
    public static void main(String[] args) throws IOException {
        Subject subject = Contender.valueOf(args[0]).create();
        Host[] hosts = OldHosts.attachedBy(subject);
        double from;
        try {
            makeGarbage(WARMUP);
            from = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
            makeGarbage(MEASURED);
        } finally {
            Reference.reachabilityFence(hosts);
            Reference.reachabilityFence(subject);
        }
        String log = Files.readString(Path.of(LOG));
        printMedian(YOUNG, log, "Young (Normal)", from);
        printMedian(REMARK, log, "Remark", from);
    }

    private static void makeGarbage(int megabytes) {
        for (int i = 0; i < 1_000 * megabytes; i++) {
            garbage = new byte[1_000];
        }
    }

    /** Prints nothing if there was no such pause. */
    private static void printMedian(String figure, String log, String kind, double from) {
        double[] pauses = PAUSE.matcher(log)
                .results()
                .filter(pause -> pause.group(2).equals(kind) && Double.parseDouble(pause.group(1)) > from)
                .mapToDouble(pause -> Double.parseDouble(pause.group(3)))
                .sorted()
                .toArray();
        if (pauses.length > 0) {
            Figure.print(figure, pauses[pauses.length / 2]);
        }
    }
}
