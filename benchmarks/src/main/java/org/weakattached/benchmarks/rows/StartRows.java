package org.weakattached.benchmarks.rows;

import static org.weakattached.benchmarks.rows.Target.atMost;
import static org.weakattached.benchmarks.startup.Beginning.CLASS_HOSTS;
import static org.weakattached.benchmarks.startup.Beginning.IDLE_AGENT;
import static org.weakattached.benchmarks.startup.Beginning.INTERFACE_HOSTS;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.Multimap;
import com.google.gson.Gson;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.weakattached.benchmarks.startup.Beginning;
import org.weakattached.benchmarks.startup.Loading;

/** What the agent adds to the start of a program, with the targets. All rows are of the same programs. */
public final class StartRows {
    /** Together, they have a few thousand classes. */
    private static final Workload LIBRARIES = new StartUp(
            List.of(Multimap.class, Caffeine.class, Gson.class, Benchmark.class), Flags.of("-Xms256m", "-Xmx256m"));

    private static final double MOST = 15;

    private StartRows() {}

    static List<Row> all() {
        return List.of(
                own("start-class", "class hosts", CLASS_HOSTS, List.of(CLASS_HOSTS, IDLE_AGENT)),
                own("start-interface", "class and interface hosts", INTERFACE_HOSTS, List.of(INTERFACE_HOSTS)),
                Row.of(
                        "start",
                        "processor time of a start-up",
                        "ms",
                        LIBRARIES,
                        Loading.ALL,
                        INTERFACE_HOSTS,
                        List.of(Beginning.values())));
    }

    private static Row own(String name, String hosts, Beginning ours, List<Beginning> contenders) {
        return Row.of(
                        name,
                        "the agent's part of a start-up, " + hosts,
                        "µs a class",
                        LIBRARIES,
                        Loading.OWN,
                        ours,
                        contenders)
                .with(atMost(MOST));
    }
}
