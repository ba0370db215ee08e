package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.Tree;
import java.util.List;

/** The first pass: measures every node and attaches the result to it. */
final class MeasuringPass {
    private long nodes;
    private long nanos;

    void attach(Tree root) {
        List<Visit> visits = Visit.all(root);
        MetricsAccessors.setDepth(root, 0); // the first call ever loads and links what it needs, which is not timed
        long start = System.nanoTime();
        for (Visit visit : visits) {
            MetricsAccessors.setDepth(visit.tree, visit.depth);
            MetricsAccessors.setSize(visit.tree, visit.size());
            MetricsAccessors.setComplexity(visit.tree, visit.complexity());
        }
        nanos += System.nanoTime() - start;
        nodes += visits.size();
    }

    /** The number of nodes, those with two parents counted twice. */
    long nodes() {
        return nodes;
    }

    /** The time that attaching took, without that of measuring. */
    long nanos() {
        return nanos;
    }
}
