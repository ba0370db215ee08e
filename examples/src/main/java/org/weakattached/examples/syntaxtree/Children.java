package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the children of a node. The walks here loop over such lists and do not call themselves, as a scanner does: an
 * expression with ten thousand operators is ten thousand nodes deep.
 */
final class Children extends TreeScanner<@Nullable Void, List<Tree>> {
    private static final Children CHILDREN = new Children();

    private Children() {}

    static List<Tree> of(Tree tree) {
        List<Tree> children = new ArrayList<>();
        tree.accept(CHILDREN, children);
        return children;
    }

    /** The tree and everything below it, each after its parent. */
    static List<Tree> andSelf(Tree tree) {
        List<Tree> found = new ArrayList<>();
        found.add(tree);
        for (int i = 0; i < found.size(); i++) {
            found.get(i).accept(CHILDREN, found);
        }
        return found;
    }

    /** Called by every visit method for each child. */
    @Override
    public @Nullable Void scan(@Nullable Tree child, List<Tree> children) {
        if (child != null) {
            children.add(child);
        }
        return null;
    }
}
