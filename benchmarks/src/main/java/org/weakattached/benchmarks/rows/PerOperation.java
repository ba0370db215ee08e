package org.weakattached.benchmarks.rows;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.weakattached.benchmarks.subject.Participant;

/**
 * One fork of a JMH benchmark.
 *
 * @param owner the class of the benchmark
 * @param benchmark the method
 * @param hosts how many hosts have something attached
 * @param threads how many threads do it
 * @param iteration how long an iteration takes, in milliseconds; one to warm up takes twice that
 * @param flags of the JVM
 */
record PerOperation(Class<?> owner, String benchmark, int hosts, int threads, int iteration, List<String> flags)
        implements Workload {
    /** Nanoseconds an operation, all threads together, in the median iteration: one that was disturbed says nothing. */
    static final String TIME = "time";

    /** Nanoseconds an operation, all threads together, over all iterations, with whatever the collector took. */
    static final String WHOLE_TIME = "whole time";

    /** Bytes an operation, to hundredths: JMH itself allocates now and then. */
    static final String ALLOCATION = "allocation";

    /** Milliseconds of an iteration. */
    static final int SHORT = 80;

    /** The same, where that is too short to see all there is. */
    static final int LONG = 200;

    private static final int WARMUPS = 3;
    private static final int ITERATIONS = 5;

    @Override
    public Map<String, Double> measure(Participant contender) {
        try {
            RunResult result = new Runner(options(contender)).runSingle();
            Statistics times = result.getPrimaryResult().getStatistics();
            double allocated = Objects.requireNonNull(
                            result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            return Map.of(
                    TIME,
                    times.getPercentile(50) / threads,
                    WHOLE_TIME,
                    harmonicMean(times) / threads,
                    ALLOCATION,
                    Math.round(allocated * 100) / 100.0);
        } catch (RunnerException e) {
            System.err.println(contender.label() + " failed: " + e.getMessage());
            return Map.of();
        }
    }

    /** Iterations take the same time, whatever they get done in it. */
    private static double harmonicMean(Statistics times) {
        double sum = 0;
        for (Iterator<Map.Entry<Double, Long>> raw = times.getRawData(); raw.hasNext(); ) {
            Map.Entry<Double, Long> time = raw.next();
            sum += time.getValue() / time.getKey();
        }
        return times.getN() / sum;
    }

    private Options options(Participant contender) {
        return new OptionsBuilder()
                .include("^" + owner.getName().replace(".", "\\.") + "\\." + benchmark + "$")
                .param("contender", contender.name())
                .param("hosts", Integer.toString(hosts))
                .forks(1)
                .threads(threads)
                .warmupIterations(WARMUPS)
                .warmupTime(TimeValue.milliseconds(2L * iteration))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(iteration))
                .jvmArgs(Flags.and(flags, contender).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
