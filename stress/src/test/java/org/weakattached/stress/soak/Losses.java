package org.weakattached.stress.soak;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one thread let go of: a sample of the values that must be collected now, and how many must be closed. */
final class Losses {
    /** One in so many is looked at: references cost the collector time. */
    private static final int SAMPLE = 8;

    private final List<WeakReference<Object>> sampled = new ArrayList<>();
    private int seen;
    private long toBeClosed;
    private long looked;

    /** Notes that nothing refers strongly to the object any more but what holds it by mistake. */
    void lost(@Nullable Object object) {
        if (object != null && seen++ % SAMPLE == 0) {
            sampled.add(new WeakReference<>(object));
        }
    }

    /** Notes that a host died that held the resource. */
    void lostWithHost(@Nullable Resource resource) {
        if (resource != null) {
            lost(resource);
            toBeClosed++;
        }
    }

    /** Notes that a resource is the caller's again. */
    void givenBack(@Nullable Resource resource) {
        if (resource != null) {
            Expect.that("a resource's being open", resource, resource.giveBack());
            lost(resource);
        }
    }

    /** Returns how many resources have died with their hosts. */
    long toBeClosed() {
        return toBeClosed;
    }

    /** Returns how many objects were found to be collected. */
    long looked() {
        return looked;
    }

    /** Says whether all that is lost was collected, and forgets what was. */
    boolean areCollected() {
        int before = sampled.size();
        sampled.removeIf(reference -> reference.refersTo(null));
        looked += before - sampled.size();
        return sampled.isEmpty();
    }
}
