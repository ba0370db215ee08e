package org.weakattached.benchmarks.perop;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What is done with a dictionary of few mappings, of which a program has many. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmallOperations {

    /** Makes a dictionary, fills it, and forgets it. */
    @Benchmark
    public Object fill(SmallPopulation population) {
        return population.dictionaries.filled(population.keys, Population.TEXT);
    }
}
