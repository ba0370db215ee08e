package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the collector has run, and of which generation, by references to objects that nobody else holds. They are phantom
 * references, since HotSpot hands those on before weak ones: among the million nodes that died with it, a canary would be
 * noticed late.
 *
 * <p>A reference that HotSpot promotes keeps its referent, however dead that is, until the old generation is collected. So there are
 * three. The <em>young</em> one is made anew every second, dead or not, since it is of no use once it was promoted. The <em>waiting</em>
 * one is a young one of before that is left alone until it dies: where only collections of the old generation clear references
 * (generational ZGC) it is the one that tells. Both may die of any collection. The <em>old</em> one is held until it has outlived
 * enough collections to be among the old, and then released: it dies when the old generation was collected.
 */
final class Canaries {
    /** What was seen to be collected since the last look. */
    enum Collected {
        NOTHING,
        /** What is young, at least. */
        YOUNG,
        ALL
    }

    /** The most collections that HotSpot's collectors leave an object among the young, and one. */
    private static final int TENURED_AFTER = 16;

    private static final long RENEWAL_NANOS = 1_000_000_000;

    private final ReferenceQueue<Object> queue;
    private PhantomReference<Object> young;
    private PhantomReference<Object> waiting;
    private PhantomReference<Object> old;
    private @Nullable Object tenuring = new Object();
    private int outlived;
    private long renewedAt = System.nanoTime();

    Canaries(ReferenceQueue<Object> queue) {
        this.queue = queue;
        young = canary(new Object());
        waiting = canary(new Object());
        old = canary(Objects.requireNonNull(tenuring));
    }

    private PhantomReference<Object> canary(Object referent) {
        return new PhantomReference<>(referent, queue);
    }

    /**
     * Returns what was collected since the last call. It looks at the references themselves, so that none that got lost
     * between queue and caller, with a thread that ended for instance, is the last one.
     */
    Collected look() {
        boolean oldDied = old.refersTo(null);
        boolean waitingDied = waiting.refersTo(null);
        boolean youngDied = young.refersTo(null);
        if (waitingDied) {
            waiting = youngDied ? canary(new Object()) : young;
        }
        if (youngDied || waitingDied || isStale()) {
            young = canary(new Object());
            renewedAt = System.nanoTime();
        }
        if (oldDied) {
            Object held = new Object();
            old = canary(held);
            tenuring = held;
            outlived = 0;
        } else if ((youngDied || waitingDied) && ++outlived == TENURED_AFTER) {
            tenuring = null;
        }
        return oldDied ? Collected.ALL : youngDied || waitingDied ? Collected.YOUNG : Collected.NOTHING;
    }

    private boolean isStale() {
        return System.nanoTime() - renewedAt > RENEWAL_NANOS;
    }
}
