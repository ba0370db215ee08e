package org.weakattached.benchmarks.probe;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import org.weakattached.benchmarks.stores.Keeping;
import org.weakattached.benchmarks.stores.Place;

/** Finds how many collections it takes until a host is gone whose value refers back to it. */
public final class Together {
    /** The name of the figure. */
    public static final String COLLECTIONS = "collections";

    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(6);
    private static final long PAUSE = 20;

    private Together() {}

    /** Prints nothing if the host is not gone in time. */
    public static void main(String[] args) throws InterruptedException {
        Keeping<Object> keeping = Place.valueOf(args[0]).create();
        try {
            if (collectionsUntilGone(keeping, false) == 0) {
                throw new IllegalStateException("a host whose value does not refer to it is not gone either");
            }
            int collections = collectionsUntilGone(keeping, true);
            if (collections > 0) {
                Figure.print(COLLECTIONS, collections);
            }
        } finally {
            Reference.reachabilityFence(keeping);
        }
    }

    /** Returns 0 if it is not gone in time. */
    private static int collectionsUntilGone(Keeping<Object> keeping, boolean refersBack) throws InterruptedException {
        WeakReference<Object> host = attach(keeping, refersBack);
        long end = System.nanoTime() + DEADLINE;
        for (int collections = 1; System.nanoTime() - end < 0; collections++) {
            System.gc();
            if (host.refersTo(null)) {
                return collections;
            }
            Thread.sleep(PAUSE);
        }
        return 0;
    }

    private static WeakReference<Object> attach(Keeping<Object> keeping, boolean refersBack) {
        Object host = keeping.host();
        keeping.attach(host, new Object[] {refersBack ? host : null});
        return new WeakReference<>(host);
    }
}
