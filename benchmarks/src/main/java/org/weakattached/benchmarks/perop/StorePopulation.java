package org.weakattached.benchmarks.perop;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.weakattached.benchmarks.stores.Keeping;
import org.weakattached.benchmarks.stores.Place;

/** The hosts of a fork, all with a value and a count, all of them old, in random order. */
@State(Scope.Benchmark)
public class StorePopulation {
    /** The property that says of how many classes hosts of an interface are. */
    public static final String CLASSES = "classes";

    static final String VALUE = "value";

    /** Where these are kept. */
    @Param
    public Place contender = Place.SLOT;

    /** How many hosts there are. */
    @Param("1000")
    public int hosts;

    /** How many classes they are of where their type is an interface, or 0 if it is a class. */
    private final int classes = Integer.getInteger(CLASSES, 0);

    @SuppressWarnings("NullAway.Init")
    Keeping<Object> keeping;

    Object[] attached = {};

    /** Attaches, and has the collector promote all. */
    @Setup(Level.Trial)
    public void populate() {
        keeping = classes == 0 ? contender.create() : contender.create(classes);
        attached = new Object[hosts];
        for (int i = 0; i < hosts; i++) {
            attached[i] = keeping.host();
            keeping.attach(attached[i], VALUE);
            keeping.setCount(attached[i], i);
        }
        Collections.shuffle(Arrays.asList(attached), new Random(42));
        System.gc();
    }
}
