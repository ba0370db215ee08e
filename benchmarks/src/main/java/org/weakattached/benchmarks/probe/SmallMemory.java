package org.weakattached.benchmarks.probe;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Dictionaries;
import org.weakattached.benchmarks.subject.Host;

/** Finds the bytes that a dictionary of few mappings takes, without its keys and values. */
public final class SmallMemory {
    private static final int DICTIONARIES = 100_000;
    private static final int[] SIZES = {0, 1, 5};
    private static final int MOST = 5;

    private SmallMemory() {}

    /** Returns the name of the figure of dictionaries of some size. */
    public static String bytes(int mappings) {
        return "bytes of " + mappings;
    }

    /** Compares what is in use after a collection. */
    public static void main(String[] args) {
        Dictionaries dictionaries = Dictionaries.of(Contender.valueOf(args[0]));
        Host[] keys = Host.several(MOST);
        Object[][] made = new Object[SIZES.length][DICTIONARIES];
        // Makes what is made once.
        made[0][0] = dictionaries.filled(keys, "text");
        Memory.used();
        try {
            for (int i = 0; i < SIZES.length; i++) {
                long before = Memory.used();
                fill(made[i], dictionaries, Arrays.copyOf(keys, SIZES[i]));
                Figure.print(bytes(SIZES[i]), (double) (Memory.used() - before) / DICTIONARIES);
            }
        } finally {
            Reference.reachabilityFence(keys);
            Reference.reachabilityFence(made);
        }
    }

    private static void fill(Object[] places, Dictionaries dictionaries, Host[] keys) {
        for (int i = 0; i < places.length; i++) {
            places[i] = dictionaries.filled(keys, "text");
        }
    }
}
