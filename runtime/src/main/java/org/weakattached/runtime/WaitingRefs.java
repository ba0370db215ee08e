package org.weakattached.runtime;

import java.util.Iterator;

/** The references that call back when their referents are gone. They are held weakly: one that nobody wants any more is gone. */
final class WaitingRefs {
    private static final WeakSet<WeakRef<?>> WAITING = new WeakSet<>();
    private static final Reclaimer.Client CLIENT = new Client();

    private WaitingRefs() {}

    private static final class Client extends PassingClient<WeakRef<?>> {
        /** The set, which is swept too, says what there is. */
        @Override
        boolean isEmpty() {
            return true;
        }

        @Override
        Iterator<WeakRef<?>> elements() {
            return WAITING.iterator();
        }

        @Override
        boolean examine(WeakRef<?> ref) {
            // Only who removes it calls back.
            boolean dead = !ref.isAlive() && WAITING.remove(ref);
            if (dead) {
                Reclaimer.later(ref::collected);
            }
            return dead;
        }
    }

    static void add(WeakRef<?> ref) {
        WAITING.add(ref);
        Reclaimer.attached(CLIENT);
    }

    static void remove(WeakRef<?> ref) {
        WAITING.remove(ref);
    }
}
