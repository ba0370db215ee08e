package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.Tree;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What is measured once and remembered at the node. */
@AttachedTo(Tree.class)
class Metrics {
    /** The number of nodes above it. */
    @WeakAttached
    int depth;

    /** The number of nodes in its subtree, itself included. */
    @WeakAttached
    int size;

    /** Its cyclomatic complexity: the decisions in its subtree and one; a class inside it counts for itself. */
    @WeakAttached
    int complexity;
}
