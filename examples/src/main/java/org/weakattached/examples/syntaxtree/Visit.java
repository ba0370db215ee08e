package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node while it is measured. */
final class Visit {
    final Tree tree;
    final int depth;
    private final @Nullable Visit parent;
    private int size = 1;
    private int decisions;

    private Visit(Tree tree, @Nullable Visit parent) {
        this.tree = tree;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Measures the tree and everything below it. */
    static List<Visit> all(Tree root) {
        List<Visit> visits = new ArrayList<>();
        visits.add(new Visit(root, null));
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            List<Tree> children = Children.of(visit.tree);
            visit.decisions = isDecision(visit.tree, children) ? 1 : 0;
            for (Tree child : children) {
                visits.add(new Visit(child, visit));
            }
        }
        for (int i = visits.size() - 1; i > 0; i--) {
            visits.get(i).addToParent();
        }
        return visits;
    }

    int size() {
        return size;
    }

    int complexity() {
        return decisions + 1;
    }

    private void addToParent() {
        if (parent != null) {
            parent.size += size;
            parent.decisions += tree instanceof ClassTree ? 0 : decisions;
        }
    }

    private static boolean isDecision(Tree tree, List<Tree> children) {
        return switch (tree.getKind()) {
            case IF,
                    CONDITIONAL_EXPRESSION,
                    CONDITIONAL_AND,
                    CONDITIONAL_OR,
                    FOR_LOOP,
                    ENHANCED_FOR_LOOP,
                    WHILE_LOOP,
                    DO_WHILE_LOOP,
                    CATCH -> true;
            case CASE -> !isDefault((CaseTree) tree, children);
            default -> false;
        };
    }

    /** A pattern, too, is no expression; its label is of a kind that the oldest JDKs do not have: so by its name. */
    private static boolean isDefault(CaseTree tree, List<Tree> children) {
        return tree.getExpressions().isEmpty()
                && children.stream().noneMatch(child -> child.getKind().name().equals("PATTERN_CASE_LABEL"));
    }
}
