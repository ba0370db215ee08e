package org.weakattached.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random extensions: the accessors compile without a warning and work, or there is an error of ours on a line of the user, for a
 * mistake that was made on purpose. {@code -Dfuzz.examples} says how many, {@code -Dfuzz.seed} which ones, and {@code
 * -Dfuzz.seeds} how many seeds from that one on are tried.
 */
final class FuzzTest {
    private static final int EXAMPLES = Integer.getInteger("fuzz.examples", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int SEEDS = Integer.getInteger("fuzz.seeds", 1);
    private static final int BATCH = 50;
    private static final int SHOWN = 20;

    @TestFactory
    Stream<DynamicTest> worksOrIsRefusedForItsMistake() {
        return LongStream.range(SEED, SEED + SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
    }

    private static void check(long seed) {
        System.out.printf("fuzz: %,d extensions with the seed %d%n", EXAMPLES, seed);
        SplittableRandom random = new SplittableRandom(seed);
        Batch batch = new Batch();
        int accepted = 0;
        for (int first = 0; first < EXAMPLES; first += BATCH) {
            List<Example> examples = new ArrayList<>();
            for (int i = first; i < Math.min(first + BATCH, EXAMPLES); i++) {
                examples.add(Generator.example(random.split(), "fuzz.p" + i));
            }
            accepted += batch.check(examples);
        }
        List<Batch.Failure> failures = batch.failures().stream()
                .filter(Predicate.not(KnownFaults::explain))
                .toList();
        int known = batch.failures().size() - failures.size();
        System.out.printf(
                "fuzz: %,d of them work, %,d have known faults, %,d fail, the others are refused for their mistakes%n",
                accepted, known, failures.size());
        failures.stream().limit(SHOWN).forEach(failure -> System.out.printf("%n%s%n", failure));
        assertThat(failures.size()).as("failures, which stand above").isZero();
        assertThat(accepted + known).isBetween(EXAMPLES / 2, EXAMPLES - 1);
    }
}
