package org.weakattached.benchmarks.rows;

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
import org.weakattached.benchmarks.subject.Contender;

/**
 * One fork of a JMH benchmark.
 *
 * @param benchmark the class and the method
 * @param hosts how many hosts have something attached
 * @param threads how many threads do it
 * @param iteration how long an iteration takes, in milliseconds
 */
record PerOperation(Class<?> owner, String benchmark, int hosts, int threads, int iteration, List<String> flags)
        implements Workload {
    /** Nanoseconds an operation, all threads together. */
    static final String TIME = "time";

    /** Bytes an operation, to hundredths: JMH itself allocates now and then. */
    static final String ALLOCATION = "allocation";

    private static final int WARMUPS = 3;
    private static final int ITERATIONS = 5;

    @Override
    public Map<String, Double> measure(Contender contender) {
        try {
            RunResult result = new Runner(options(contender)).runSingle();
            // The median: one iteration that something else disturbed says nothing.
            double time = result.getPrimaryResult().getStatistics().getPercentile(50);
            double allocated = Objects.requireNonNull(
                            result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            return Map.of(TIME, time / threads, ALLOCATION, Math.round(allocated * 100) / 100.0);
        } catch (RunnerException e) {
            System.err.println(contender.label() + " failed: " + e.getMessage());
            return Map.of();
        }
    }

    private Options options(Contender contender) {
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
                .jvmArgs(flags.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
