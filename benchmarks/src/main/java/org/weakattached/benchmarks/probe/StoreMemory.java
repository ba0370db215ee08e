package org.weakattached.benchmarks.probe;

import java.lang.ref.Reference;
import java.util.function.Supplier;
import org.weakattached.benchmarks.stores.Bare;
import org.weakattached.benchmarks.stores.Keeping;
import org.weakattached.benchmarks.stores.Place;

/** Finds the bytes that a host with a value and a count takes more than one that has no place for them, the place included. */
public final class StoreMemory {
    /** The name of the figure. */
    public static final String BYTES = "bytes";

    private static final int HOSTS = 1_000_000;

    private StoreMemory() {}

    /** Compares what is in use after a collection. */
    public static void main(String[] args) {
        Keeping<Object> keeping = Place.valueOf(args[0]).create();
        Supplier<Object> withValue = () -> {
            Object host = keeping.host();
            keeping.attach(host, "value");
            return host;
        };
        Object[] hosts = new Object[HOSTS];
        // Makes what is made once.
        hosts[0] = withValue.get();
        try {
            long bare = used(hosts, Bare::new);
            Figure.print(BYTES, (double) (used(hosts, withValue) - bare) / HOSTS);
        } finally {
            Reference.reachabilityFence(hosts);
            Reference.reachabilityFence(keeping);
        }
    }

    private static long used(Object[] hosts, Supplier<Object> making) {
        for (int i = 0; i < hosts.length; i++) {
            hosts[i] = making.get();
        }
        return Memory.used();
    }
}
