package org.weakattached.benchmarks.perop;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Dictionaries;
import org.weakattached.benchmarks.subject.Host;

/** The few keys that all dictionaries of a fork have: old ones, with an identity hash. */
@State(Scope.Benchmark)
public class SmallPopulation {
    /** Who makes the dictionaries. */
    @Param
    public Contender contender = Contender.OURS;

    /** How many keys there are. */
    @Param("5")
    public int hosts;

    @SuppressWarnings("NullAway.Init")
    Dictionaries dictionaries;

    Host[] keys = {};

    /** Makes the keys, and has the collector promote them. */
    @Setup(Level.Trial)
    public void populate() {
        dictionaries = Dictionaries.of(contender);
        keys = Host.several(hosts);
        // Puts each into a dictionary, which asks for its identity hash.
        dictionaries.filled(keys, Population.TEXT);
        System.gc();
    }
}
