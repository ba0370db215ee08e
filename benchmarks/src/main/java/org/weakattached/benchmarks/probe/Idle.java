package org.weakattached.benchmarks.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.Map;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/**
 * Finds how busy the threads are that release what is dead while nothing dies: the processor time of all Java threads but the one
 * that makes garbage, in percent of one core. The collector's own threads are no Java threads.
 */
public final class Idle {
    /** The name of the figure. */
    public static final String BUSY = "busy";

    /** The name of the figure that says how many young collections there were. */
    public static final String COLLECTIONS = "collections";

    /** Until nothing that was attached is young any more: more collections than an object outlives there. */
    private static final int WARMUP_SECONDS = 12;

    private static final int MEASURED_SECONDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Idle() {}

    /** Has the collector run often, beside many old entries. */
    public static void main(String[] args) throws InterruptedException {
        Subject subject = Contender.valueOf(args[0]).create();
        Host[] hosts = OldHosts.attachedBy(subject);
        try {
            collectFor(WARMUP_SECONDS);
            Map<Long, Long> before = busyOthers();
            long collections = YoungCollections.soFar();
            long start = System.nanoTime();
            collectFor(MEASURED_SECONDS);
            long elapsed = System.nanoTime() - start;
            Figure.print(BUSY, toHundredths(100.0 * since(before) / elapsed));
            Figure.print(COLLECTIONS, (double) (YoungCollections.soFar() - collections));
        } finally {
            Reference.reachabilityFence(hosts);
            Reference.reachabilityFence(subject);
        }
    }

    private static void collectFor(int seconds) throws InterruptedException {
        for (int i = 0; i < seconds * YoungCollections.PER_SECOND; i++) {
            YoungCollections.next();
        }
    }

    private static long since(Map<Long, Long> before) {
        return busyOthers().entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    /** Returns the processor time of each thread, by its number, in nanoseconds. */
    private static Map<Long, Long> busyOthers() {
        @SuppressWarnings("deprecation") // what replaces it is younger than 17
        long own = Thread.currentThread().getId();
        Map<Long, Long> busy = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            long time = THREADS.getThreadCpuTime(id);
            // There is none of a thread that has just ended.
            if (id != own && time >= 0) {
                busy.put(id, time);
            }
        }
        return busy;
    }

    /** Less is what threads of the JDK do anyway. */
    private static double toHundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
