package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** A later pass, which has the nodes and nothing else: what it knows of them was attached to them. */
final class ReadingPass {
    private static final int MOST_COMPLEX = 10;

    private final PriorityQueue<Method> methods = new PriorityQueue<>(Method.MOST_COMPLEX_FIRST.reversed());
    private int deepest;
    private long nanos;

    void read(ParsedFile file) {
        List<Tree> nodes = Children.andSelf(file.tree());
        int[] complexities = new int[nodes.size()];
        int[] sizes = new int[nodes.size()];
        long start = System.nanoTime();
        for (int i = 0; i < nodes.size(); i++) {
            complexities[i] = MetricsAccessors.getComplexity(nodes.get(i));
            sizes[i] = MetricsAccessors.getSize(nodes.get(i));
            deepest = Math.max(deepest, MetricsAccessors.getDepth(nodes.get(i)));
        }
        nanos += System.nanoTime() - start;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof MethodTree method) {
                rank(file, method, complexities[i], sizes[i]);
            }
        }
    }

    private void rank(ParsedFile file, MethodTree method, int complexity, int size) {
        methods.add(new Method(
                complexity,
                size,
                file.path(),
                file.line(method),
                method.getName().toString()));
        if (methods.size() > MOST_COMPLEX) {
            methods.remove();
        }
    }

    /** The ten most complex methods, the most complex one first. */
    List<Method> mostComplex() {
        List<Method> sorted = new ArrayList<>(methods);
        sorted.sort(Method.MOST_COMPLEX_FIRST);
        return sorted;
    }

    /** The depth of the deepest node. */
    int deepest() {
        return deepest;
    }

    /** The time that reading the attached fields took. */
    long nanos() {
        return nanos;
    }
}
