package org.weakattached.stress.races;

import java.util.stream.Stream;

/** A host. */
public final class Node {
    /** Returns hosts that fall into the first of so many bins: a long chain, in which neighbours disturb each other. */
    public static Node[] colliding(int count, int bins) {
        return Stream.generate(Node::new)
                .filter(node -> System.identityHashCode(node) % bins == 0)
                .limit(count)
                .toArray(Node[]::new);
    }
}
