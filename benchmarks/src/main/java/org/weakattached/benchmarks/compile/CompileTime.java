package org.weakattached.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Measures the compiler with a processor against the compiler over what that generated, all processors in turn in each round. */
public final class CompileTime {
    /** How many classes a small project has. */
    public static final int FEW = 500;

    /** How many classes a large project has. */
    public static final int MANY = 2_000;

    /** How many rounds there are. */
    public static final int ROUNDS = 3;

    private CompileTime() {}

    /** Returns what is measured in each round. */
    public static List<Measurement> measurements() {
        return Stream.of(FEW, MANY)
                .flatMap(classes -> Stream.of(false, true)
                        .flatMap(warm -> Stream.of(Processor.values())
                                .map(processor -> new Measurement(processor, classes, warm))))
                .toList();
    }

    /** Measures all in each round. */
    public static void measure(int rounds, PrintStream progress, BiConsumer<Measurement, Sample> results)
            throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            for (Measurement measurement : measurements()) {
                Sample sample = measurement.measure();
                progress.printf(
                        "round %d of %d, %s: %.2f s, %.2f s without%n",
                        round, rounds, measurement.name(), sample.with(), sample.without());
                results.accept(measurement, sample);
            }
        }
    }
}
