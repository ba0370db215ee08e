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
 * Finds how long the values of collected hosts stay reachable while nobody touches the table, in milliseconds from the
 * dropping of the hosts. Only a collection shows that a value is free, so it is asked for again and again.
 */
public final class Reclaiming {
    /** The name of the figure. */
    public static final String TIME = "time";

    private static final int HOSTS = 1_000_000;
    private static final int WATCHED = 1_000;
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(6);

    private Reclaiming() {}

    /** Prints nothing if the values are not free in time. */
    public static void main(String[] args) throws InterruptedException {
        Subject subject = Contender.valueOf(args[0]).create();
        try {
            List<WeakReference<String>> values = attachToSome(subject);
            long dropped = System.nanoTime();
            long asked = dropped;
            System.gc();
            while (!allFree(values) && asked - dropped < DEADLINE) {
                Thread.sleep(1 + (asked - dropped) / TimeUnit.MILLISECONDS.toNanos(20));
                asked = System.nanoTime();
                System.gc();
            }
            if (allFree(values)) {
                Figure.print(TIME, (asked - dropped) / 1e6);
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
