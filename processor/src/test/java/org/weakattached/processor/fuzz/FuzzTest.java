package org.weakattached.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random extensions: the accessors compile without a warning and work, or there is an error of ours on a line of the user, for a
 * mistake that was made on purpose. {@code -Dfuzz.examples} says how many, {@code -Dfuzz.seed} which ones.
 */
final class FuzzTest {
    private static final int EXAMPLES = Integer.getInteger("fuzz.examples", 300);
    private static final int BATCH = 50;

    @Test
    void worksOrIsRefusedForItsMistake() {
        long seed = Long.getLong("fuzz.seed", 1);
        System.out.printf("fuzz: %,d extensions with the seed %d%n", EXAMPLES, seed);
        SplittableRandom random = new SplittableRandom(seed);
        int accepted = 0;
        for (int first = 0; first < EXAMPLES; first += BATCH) {
            List<Example> batch = new ArrayList<>();
            for (int i = first; i < Math.min(first + BATCH, EXAMPLES); i++) {
                batch.add(Generator.example(random.split(), "fuzz.p" + i));
            }
            accepted += new Batch(batch).check();
        }
        System.out.printf("fuzz: %,d of them work, the others are refused for their mistakes%n", accepted);
        assertThat(accepted).isBetween(EXAMPLES / 2, EXAMPLES - 1);
    }
}
