package org.weakattached.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shark.GcRoot;
import shark.HeapObject;

/** A way from a root of the collector to an object. The root refers to the first origin, or to the target if there is no hop. */
record Route(Heap heap, @Nullable GcRoot root, List<Hop> hops, HeapObject target) {
    Route {
        hops = List.copyOf(hops);
    }

    /**
     * A reference from one object to another, by the name of a field, with the class that declares it, or by the index of an
     * element.
     */
    record Hop(HeapObject origin, String owner, String name) {}
}
