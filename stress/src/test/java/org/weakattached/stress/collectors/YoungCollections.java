package org.weakattached.stress.collectors;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A service that runs for long: a large table of hosts that live on, which were promoted all at once, and beside it hosts that die
 * young. Nobody asks for a collection, and nothing but garbage brings one about. Whatever other weak references show to be dead has
 * to be closed soon.
 */
final class YoungCollections {
    private static final int HOSTS = 1_000;
    private static final int ROUNDS = 4;
    private static final int MOST_ROUNDS = 12;
    private static final long SOON_NANOS = 60_000_000_000L;
    private static final long LONGEST_ROUND_NANOS = 10_000_000_000L;

    @SuppressWarnings("unused")
    private static volatile Object garbage = new Object();

    private YoungCollections() {}

    /** Takes the number of hosts that live on. */
    public static void main(String[] arguments) {
        List<Passenger> living = Stream.generate(Passenger::new)
                .limit(Integer.parseInt(arguments[0]))
                .toList();
        living.forEach(host -> LuggageAccessors.setWeight(host, 1));
        try {
            int died = 0;
            for (int round = 0; round < MOST_ROUNDS && died < ROUNDS; round++) {
                if (dieYoung()) {
                    died++;
                }
            }
            if (died == 0) {
                throw new AssertionError("no host died");
            }
            System.out.println("closed in " + died + " rounds, " + collections());
        } finally {
            Reference.reachabilityFence(living);
        }
    }

    /** Returns whether hosts died; those that were promoted live on until the old generation is collected. */
    private static boolean dieYoung() {
        AtomicInteger closed = new AtomicInteger();
        List<WeakReference<Passenger>> hosts = attach(closed);
        long begin = System.nanoTime();
        while (dead(hosts) < HOSTS && System.nanoTime() - begin < LONGEST_ROUND_NANOS) {
            litter();
        }
        int dead = dead(hosts);
        long since = System.nanoTime();
        while (closed.get() < dead) {
            if (System.nanoTime() - since > SOON_NANOS) {
                throw new AssertionError(
                        "of " + dead + " dead hosts, the values of only " + closed + " were closed; " + collections());
            }
            litter();
        }
        System.out.println(dead + " hosts dead, their values closed after " + (System.nanoTime() - since) / 1_000_000
                + " ms, " + collections());
        return dead > 0;
    }

    private static List<WeakReference<Passenger>> attach(AtomicInteger closed) {
        List<WeakReference<Passenger>> hosts = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            Passenger host = new Passenger();
            LuggageAccessors.setBag(host, closed::incrementAndGet);
            hosts.add(new WeakReference<>(host));
        }
        return hosts;
    }

    private static int dead(List<WeakReference<Passenger>> hosts) {
        return (int) hosts.stream().filter(host -> host.refersTo(null)).count();
    }

    private static void litter() {
        for (int i = 0; i < 4_096; i++) {
            garbage = new byte[1_000];
        }
        LockSupport.parkNanos(5_000_000);
    }

    private static List<String> collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(YoungCollections::count)
                .toList();
    }

    private static String count(GarbageCollectorMXBean collector) {
        return collector.getName() + ": " + collector.getCollectionCount();
    }
}
