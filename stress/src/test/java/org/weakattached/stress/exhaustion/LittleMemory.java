package org.weakattached.stress.exhaustion;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.weakattached.stress.Await;

/** Changes while there is hardly any memory left: some get what they need, others do not, and the table cannot grow. */
final class LittleMemory {
    private static final int HOSTS = 10_000;

    /** The sizes of what fills the memory: large, to be done soon, and small, to leave no gaps. */
    private static final int[] SIZES = {100_000, 5_000, 500, 50, 2};

    private static final int MOST_ROOM = 200_000;

    /** How many rounds to wait for one in which there is too little. */
    private static final int MOST_ROUNDS = 100;

    private static final Object[] NOTHING = {};

    /** Fills the memory; each array has the one before as its first element. */
    private static final AtomicReference<Object> BALLAST = new AtomicReference<>(NOTHING);

    private static final AtomicReference<Object> RESERVE = new AtomicReference<>(NOTHING);

    /** After so many failures there is memory again: each takes some collections. */
    private static final int MOST_FAILURES = 10;

    private LittleMemory() {}

    /** Takes the number of rounds, and the seed. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        System.out.println("seed " + arguments[1]);
        warmUp(random);
        int failures = 0;
        for (int i = 0; i < rounds || (failures == 0 && i < MOST_ROUNDS); i++) {
            Attempts attempts = new Attempts(HOSTS, random);
            attempts.prepare();
            attempt(attempts, random.nextInt(MOST_ROOM));
            failures += attempts.failures();
            settle(attempts);
        }
        if (failures == 0) {
            throw new AssertionError("there was always memory");
        }
        System.out.println(failures + " changes failed in " + rounds + " rounds or more");
    }

    /** A class of the JDK whose initialisation fails for want of memory can never be used again. */
    private static void warmUp(SplittableRandom random) {
        System.getLogger("org.weakattached.runtime").log(System.Logger.Level.DEBUG, "initialised");
        Attempts attempts = new Attempts(HOSTS, random);
        attempts.prepare();
        for (int i = 0; i < attempts.length(); i++) {
            attempts.attempt(i);
        }
        settle(attempts);
    }

    private static void settle(Attempts attempts) {
        attempts.check();
        attempts.dropHalf();
        Await.collecting("the dead are gone, and all others counted", () -> attempts.missing() == 0);
        attempts.detachAll();
    }

    /** Fills the memory up but for some room, and tries all changes. */
    private static void attempt(Attempts attempts, int room) {
        RESERVE.set(new byte[room]);
        fill();
        RESERVE.set(NOTHING);
        int failures = 0;
        for (int i = 0; i < attempts.length(); i++) {
            try {
                attempts.attempt(i);
            } catch (OutOfMemoryError e) {
                failures++; // noted as begun, and not done
            }
            if (failures == MOST_FAILURES) {
                BALLAST.set(NOTHING);
            }
        }
        BALLAST.set(NOTHING);
    }

    private static void fill() {
        for (int size : SIZES) {
            try {
                while (true) {
                    Object[] more = new Object[size];
                    more[0] = BALLAST.get();
                    BALLAST.set(more);
                }
            } catch (OutOfMemoryError e) {
                // Go on with smaller ones.
            }
        }
    }
}
