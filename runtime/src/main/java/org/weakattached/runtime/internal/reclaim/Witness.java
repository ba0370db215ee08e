package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What clients hold that are not registered and have something to reclaim. It lives as long as one of them, and so tells whether
 * the thread is needed, at the price of one weak reference for all of them.
 */
final class Witness {
    private static volatile WeakReference<Witness> last = new WeakReference<>(null);

    private Witness() {}

    static Witness get() {
        Witness known = last.get();
        return known != null ? known : make();
    }

    private static synchronized Witness make() {
        @Nullable Witness known = last.get();
        if (known != null) {
            return known;
        }
        Witness made = new Witness();
        last = new WeakReference<>(made);
        return made;
    }

    /** Returns whether somebody may hold it. */
    static boolean isHeld() {
        return !last.refersTo(null);
    }
}
