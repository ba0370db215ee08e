package org.weakattached.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Random choice. */
final class Pick {
    private Pick() {}

    static <T> T of(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Says yes once in so many times. */
    static boolean once(SplittableRandom random, int times) {
        return random.nextInt(times) == 0;
    }
}
