package org.weakattached.benchmarks.perop;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.weakattached.benchmarks.subject.Host;

/** What is done with one host at a time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HostOperations {

    /** Reads what is there. */
    @Benchmark
    public @Nullable String read(Population population, Cursor cursor) {
        return population.subject.read(cursor.next(population.attached));
    }

    /** Reads where nothing is attached. */
    @Benchmark
    public @Nullable String miss(Population population, Cursor cursor) {
        return population.subject.read(cursor.next(population.unattached));
    }

    /** Writes a reference that is there. */
    @Benchmark
    public void write(Population population, Cursor cursor) {
        population.subject.write(cursor.next(population.attached), Population.OTHER_TEXT);
    }

    /** Counts atomically. */
    @Benchmark
    public int increment(Population population, Cursor cursor) {
        return population.subject.increment(cursor.next(population.attached));
    }

    /** Reads nine times of ten, else writes. */
    @Benchmark
    public @Nullable String mix(Population population, Cursor cursor) {
        Host host = cursor.next(population.attached);
        if (cursor.writes()) {
            population.subject.write(host, Population.OTHER_TEXT);
            return null;
        }
        return population.subject.read(host);
    }

    /** Makes a host, attaches to it, and forgets it. */
    @Benchmark
    public Host churn(Population population) {
        Host host = new Host();
        population.subject.attach(host, Population.TEXT);
        return host;
    }
}
