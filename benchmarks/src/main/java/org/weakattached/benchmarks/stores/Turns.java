package org.weakattached.benchmarks.stores;

import java.util.List;
import java.util.function.Supplier;

/** Makes hosts of the first few of some classes, in turn. */
final class Turns<H> {
    private final List<Supplier<H>> classes;
    private int made;

    Turns(List<Supplier<H>> all, int classes) {
        this.classes = all.subList(0, classes);
    }

    H next() {
        return classes.get(made++ % classes.size()).get();
    }
}
