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
 * Finds how long the values of hosts that died young stay reachable in a large table of old hosts while nobody touches it, in
 * seconds. There are young collections only, at an even pace, so that the time is a multiple of theirs.
 */
public final class Released {
    /** The name of the figure. */
    public static final String TIME = "time";

    private static final int SHORT_LIVED = 1_000;
    private static final int WARMUP = 10;

    /** A value that survives more than fifteen collections is old, and no young one finds it dead. */
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(6);

    private Released() {}

    /** Prints nothing if the values are not free in time. */
    public static void main(String[] args) throws InterruptedException {
        Subject subject = Contender.valueOf(args[0]).create();
        Host[] hosts = OldHosts.attachedBy(subject);
        try {
            for (int i = 0; i < WARMUP; i++) {
                YoungCollections.next();
            }
            List<WeakReference<Object>> died = new ArrayList<>();
            List<WeakReference<Object>> values = new ArrayList<>();
            attachToShortLived(subject, died, values);
            if (!areCleared(died)) {
                throw new IllegalStateException("hosts that nobody holds have survived");
            }
            long start = System.nanoTime();
            if (areCleared(values)) {
                Figure.print(TIME, (System.nanoTime() - start) / 1e9);
            }
        } finally {
            Reference.reachabilityFence(hosts);
            Reference.reachabilityFence(subject);
        }
    }

    /** Nobody holds the hosts afterwards. */
    private static void attachToShortLived(
            Subject subject, List<WeakReference<Object>> hosts, List<WeakReference<Object>> values) {
        for (int i = 0; i < SHORT_LIVED; i++) {
            Host host = new Host();
            String value = "text" + i;
            hosts.add(new WeakReference<>(host));
            values.add(new WeakReference<>(value));
            subject.attach(host, value);
        }
    }

    /** Has the collector run until all are cleared, and returns whether that was in time. */
    private static boolean areCleared(List<WeakReference<Object>> references) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE;
        while (System.nanoTime() - end < 0) {
            YoungCollections.next();
            if (references.stream().allMatch(reference -> reference.refersTo(null))) {
                return true;
            }
        }
        return false;
    }
}
