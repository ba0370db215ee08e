package org.weakattached.examples.syntaxtree;

/** How much of the heap is in use. */
final class Heap {
    private Heap() {}

    /** The bytes that are in use after a collection. */
    static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
