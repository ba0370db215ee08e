package org.weakattached.examples.syntaxtree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.nio.file.Path;

/** The tree of a file, and where in the file its nodes stand. */
record ParsedFile(CompilationUnitTree tree, SourcePositions positions) {

    Path path() {
        return Path.of(tree.getSourceFile().toUri());
    }

    /** The line of a method's return type, which is where one looks for it; annotations may stand far above. */
    long line(MethodTree method) {
        Tree type = method.getReturnType();
        long position = positions.getStartPosition(tree, type == null ? method : type);
        return tree.getLineMap().getLineNumber(position);
    }
}
