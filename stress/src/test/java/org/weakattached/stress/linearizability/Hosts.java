package org.weakattached.stress.linearizability;

import java.util.function.Consumer;
import org.weakattached.stress.races.Node;

/**
 * Hosts that are never collected. Operations name the first three by a number. All fall into the first bin, also of a table that
 * has grown: while it checks, the model checker takes the identity hash of every object for 0, and before that it does not.
 */
final class Hosts {
    private static final int NAMED = 3;

    /** One more than a new table has room for. */
    private static final int MANY = 13;

    private static final int BINS = 64;

    private static final Node[] NODES = Node.colliding(NAMED + MANY - 1, BINS);

    private Hosts() {}

    static Node of(int key) {
        return NODES[key];
    }

    /**
     * Attaches to the first host, and then to so many others, which have no name, that a new table begins to grow. With a {@link
     * FirstCollection}, the bins are moved with the next attachment, not at once.
     */
    static void attachMany(Consumer<Node> attach) {
        attach.accept(NODES[0]);
        for (int i = NAMED; i < NODES.length; i++) {
            attach.accept(NODES[i]);
        }
    }
}
