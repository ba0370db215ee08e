package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weakattached.benchmarks.compile.Measurement;
import org.weakattached.benchmarks.compile.Sample;

/** What compilations took: of each measurement one sample a round. */
public final class CompileResults implements Measured {
    private final Environment environment;
    private final Map<String, List<Sample>> samples = new TreeMap<>();

    /** Makes results without samples. */
    public CompileResults(Environment environment) {
        this.environment = environment;
    }

    /** Adds the sample of a round. */
    public void add(Measurement measurement, Sample sample) {
        samples.computeIfAbsent(measurement.name(), absent -> new ArrayList<>()).add(sample);
    }

    @Override
    public Environment environment() {
        return environment;
    }

    /** Returns how many times as long the compiler takes with the processor. */
    Series ratio(Measurement measurement) {
        return Series.of(ratios(measurement));
    }

    /** Returns the milliseconds that the processor adds for each class. */
    Series overhead(Measurement measurement) {
        return Series.of(overheads(measurement));
    }

    /** Returns how many times as much one adds for each class as the other. */
    Series overhead(Measurement over, Measurement under) {
        return Series.quotients(overheads(over), overheads(under));
    }

    /** Returns how many times as long the compilation takes with one as with the other. */
    Series ratio(Measurement over, Measurement under) {
        return Series.quotients(ratios(over), ratios(under));
    }

    /** Returns the kilobytes that the processor generates for each class. */
    double kilobytes(Measurement measurement) {
        return of(measurement).stream()
                .mapToDouble(sample -> sample.kilobytes(measurement.classes()))
                .max()
                .orElse(0);
    }

    private List<Double> ratios(Measurement measurement) {
        return of(measurement).stream().map(Sample::ratio).toList();
    }

    private List<Double> overheads(Measurement measurement) {
        return of(measurement).stream()
                .map(sample -> sample.overhead(measurement.classes()))
                .toList();
    }

    private List<Sample> of(Measurement measurement) {
        return samples.getOrDefault(measurement.name(), List.of());
    }
}
