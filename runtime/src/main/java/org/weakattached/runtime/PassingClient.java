package org.weakattached.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A client of the reclaimer that is swept with a weakly consistent iterator. The reclaimer sweeps one at a time. */
abstract class PassingClient<T> extends Reclaimer.Client {
    private @Nullable Iterator<T> pass;
    private int passSince;
    private int sweptUntil;
    private long reclaimed;

    /** Begins a pass. */
    abstract Iterator<T> elements();

    /** Lets go of the element if it is dead, and says whether it was. */
    abstract boolean examine(T element);

    @Override
    final long reclaimedEntries() {
        return reclaimed;
    }

    @Override
    final boolean sweep(int collections, int budget) {
        if (sweptUntil - collections >= 0) {
            return true;
        }
        Iterator<T> elements = pass;
        if (elements == null) {
            passSince = Reclaimer.collections();
            elements = elements();
            pass = elements;
        }
        for (int i = 0; i < budget && elements.hasNext(); i++) {
            if (examine(elements.next())) {
                reclaimed++;
            }
        }
        if (elements.hasNext()) {
            return false;
        }
        pass = null;
        sweptUntil = passSince;
        return sweptUntil - collections >= 0;
    }
}
