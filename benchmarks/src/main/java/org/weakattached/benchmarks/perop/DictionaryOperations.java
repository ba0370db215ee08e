package org.weakattached.benchmarks.perop;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.weakattached.benchmarks.subject.ExtraAccessors;

/** What is done with one host at a time through the dictionary of a field. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DictionaryOperations {

    /** Reads what is there. */
    @Benchmark
    public @Nullable String get(Population population, Cursor cursor) {
        return ExtraAccessors.text().get(cursor.next(population.attached));
    }

    /** Reads what is there, where other extensions are in use too. */
    @Benchmark
    public @Nullable String getInCrowd(Population population, Crowding crowding, Cursor cursor) {
        return ExtraAccessors.text().get(cursor.next(population.attached));
    }

    /** Reads what is there by the accessor, where other extensions are in use too. */
    @Benchmark
    public @Nullable String readInCrowd(Population population, Crowding crowding, Cursor cursor) {
        return ExtraAccessors.getText(cursor.next(population.attached));
    }

    /** Finds that something is there. */
    @Benchmark
    public @Nullable String putIfAbsent(Population population, Cursor cursor) {
        return ExtraAccessors.text().putIfAbsent(cursor.next(population.attached), Population.OTHER_TEXT);
    }

    /** Counts atomically. */
    @Benchmark
    public @Nullable Integer merge(Population population, Cursor cursor) {
        return ExtraAccessors.count().merge(cursor.next(population.attached), 1, Integer::sum);
    }
}
