package org.weakattached.benchmarks.perop;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What is done with one host at a time, wherever its attachments are kept. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StoreOperations {

    /** Reads the count. */
    @Benchmark
    public int read(StorePopulation population, Cursor cursor) {
        return population.keeping.count(cursor.next(population.attached));
    }

    /** Makes a host, attaches to it, and forgets it. */
    @Benchmark
    public Object churn(StorePopulation population) {
        Object host = population.keeping.host();
        population.keeping.attach(host, StorePopulation.VALUE);
        return host;
    }
}
