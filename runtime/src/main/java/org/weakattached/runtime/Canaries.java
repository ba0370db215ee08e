package org.weakattached.runtime;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the collector has run, by references to objects that nobody else holds. They are phantom references, since HotSpot
 * hands those on before weak ones: among the million entries that died with it, a canary would be noticed late.
 *
 * <p>One is new after each collection. A collector of several generations may clear references to old objects only, without
 * looking at new ones, so another is held until it has outlived enough collections to be among the old, and then let go of.
 */
final class Canaries {
    /** The most collections that HotSpot's collectors leave an object among the young. */
    private static final int TENURED_AFTER = 16;

    private final ReferenceQueue<Object> queue;
    private @Nullable Object tenuring = new Object();
    private int outlived;
    private PhantomReference<Object> young;
    private PhantomReference<Object> old;

    Canaries(ReferenceQueue<Object> queue) {
        this.queue = queue;
        young = new PhantomReference<>(new Object(), queue);
        old = new PhantomReference<>(tenuring, queue);
    }

    /**
     * Tells whether the collector has run since the last call. It looks at the references themselves, so that none that got
     * lost between queue and caller, with a thread that ended for instance, is the last one.
     */
    boolean collected() {
        boolean youngDied = young.refersTo(null);
        boolean oldDied = old.refersTo(null);
        if (youngDied) {
            young = new PhantomReference<>(new Object(), queue);
            if (++outlived == TENURED_AFTER) {
                tenuring = null;
            }
        }
        if (oldDied) {
            Object referent = new Object();
            old = new PhantomReference<>(referent, queue);
            tenuring = referent;
            outlived = 0;
        }
        return youngDied || oldDied;
    }
}
