package org.weakattached.stress;

import java.util.SplittableRandom;

/** How thorough the proofs are: brief in every build, thorough with {@code -Dstress=long}; and where randomness begins. */
public final class Effort {
    private static final boolean THOROUGH = "long".equals(System.getProperty("stress"));

    private Effort() {}

    /** Returns the one of the two that is meant for this run. */
    public static <T> T of(T brief, T thorough) {
        return THOROUGH ? thorough : brief;
    }

    /** Returns what {@code -Dstress.seed} says, or another number each time. Whoever uses it prints it. */
    public static long seed() {
        return Long.getLong("stress.seed", new SplittableRandom().nextInt(1_000_000));
    }
}
