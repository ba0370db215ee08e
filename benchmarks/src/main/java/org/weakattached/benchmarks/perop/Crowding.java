package org.weakattached.benchmarks.perop;

import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.weakattached.benchmarks.subject.Crowd;
import org.weakattached.benchmarks.subject.Host;

/** Attaches more extensions to the hosts, and reads all often enough that code is compiled for all of them. */
@State(Scope.Benchmark)
public class Crowding {
    private static final int READS = 100_000;

    /** Attaches and reads. */
    @Setup(Level.Trial)
    public void crowd(Population population) {
        Host[] hosts = population.attached;
        for (Map<Host, String> dictionary : Crowd.dictionaries()) {
            for (Host host : hosts) {
                dictionary.put(host, Population.TEXT);
            }
        }
        for (int i = 0; i < READS; i++) {
            for (Map<Host, String> dictionary : Crowd.dictionaries()) {
                Objects.requireNonNull(dictionary.get(hosts[i % hosts.length]));
            }
        }
    }
}
