package org.weakattached.benchmarks.perop;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/** The hosts of a fork: as many with a text attached as without, all of them old, in random order. */
@State(Scope.Benchmark)
public class Population {
    static final String TEXT = "text";
    static final String OTHER_TEXT = "other text";

    /** Who attaches. */
    @Param
    public Contender contender = Contender.OURS;

    /** How many hosts have something attached. */
    @Param("1000")
    public int hosts;

    @SuppressWarnings("NullAway.Init")
    Subject subject;

    Host[] attached = {};
    Host[] unattached = {};

    /** Attaches, and has the collector promote all. */
    @Setup(Level.Trial)
    public void populate() {
        subject = contender.create();
        attached = Host.several(hosts);
        for (Host host : attached) {
            subject.attach(host, TEXT);
        }
        unattached = Host.several(hosts);
        for (Host host : unattached) {
            subject.read(host);
        }
        Random random = new Random(42);
        Collections.shuffle(Arrays.asList(attached), random);
        Collections.shuffle(Arrays.asList(unattached), random);
        System.gc();
    }
}
