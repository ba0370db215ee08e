package org.weakattached.stress.linearizability;

import java.util.concurrent.atomic.AtomicBoolean;
import org.weakattached.runtime.WeakRef;
import org.weakattached.stress.Await;

/**
 * A collection that the reclaiming thread has noticed. From then on, tables that are crowded are swept before they grow, and the
 * thread is there.
 */
final class FirstCollection {
    private FirstCollection() {}

    static void await() {
        AtomicBoolean noticed = new AtomicBoolean();
        WeakRef<Object> ref = WeakRef.of(new Object(), dead -> noticed.set(true));
        Await.collecting(ref + " is known to be dead", noticed::get);
    }
}
