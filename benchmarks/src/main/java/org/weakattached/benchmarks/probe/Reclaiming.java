package org.weakattached.benchmarks.probe;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/**
 * Finds how long after a collection the values of the hosts that it cleared stay reachable while nobody touches the table, in
 * milliseconds. Where nobody can ask for the size without touching it, only another collection, at the end, shows whether they do.
 */
public final class Reclaiming {
    /** The name of the figure. */
    public static final String TIME = "time";

    private static final int HOSTS = 1_000_000;
    private static final int WATCHED = 1_000;
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(6);

    private Reclaiming() {}

    /** Prints nothing if the values are not free in time. */
    public static void main(String[] args) throws InterruptedException, ReflectiveOperationException {
        Subject subject = Contender.valueOf(args[0]).create();
        try {
            List<WeakReference<String>> values = attachToSome(subject);
            System.gc();
            long collected = System.nanoTime();
            while (subject.size() != 0 && System.nanoTime() - collected < DEADLINE) {
                Thread.sleep(1);
            }
            // An entry that is a cleared reference is held by the JDK, too.
            ReferenceHandler.await();
            long time = System.nanoTime() - collected;
            System.gc();
            if (allFree(values)) {
                Figure.print(TIME, time / 1e6);
            }
        } finally {
            Reference.reachabilityFence(subject);
        }
    }

    /** Nobody holds the hosts afterwards, which are old then. */
    private static List<WeakReference<String>> attachToSome(Subject subject) {
        Host[] hosts = Host.several(HOSTS);
        try {
            List<WeakReference<String>> values = attach(subject, hosts);
            System.gc();
            return values;
        } finally {
            Reference.reachabilityFence(hosts);
        }
    }

    private static List<WeakReference<String>> attach(Subject subject, Host[] hosts) {
        List<WeakReference<String>> watched = new ArrayList<>();
        for (int i = 0; i < hosts.length; i++) {
            String value = "text";
            if (i % (HOSTS / WATCHED) == 0) {
                value += i;
                watched.add(new WeakReference<>(value));
            }
            subject.attach(hosts[i], value);
        }
        return watched;
    }

    private static boolean allFree(List<WeakReference<String>> values) {
        return values.stream().allMatch(value -> value.refersTo(null));
    }
}
