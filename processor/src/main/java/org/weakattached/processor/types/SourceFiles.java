package org.weakattached.processor.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Tells how a top-level class stands in its file, where the compiler is javac and shows that. */
public final class SourceFiles {
    private final SourceTrees trees;

    public SourceFiles(ProcessingEnvironment environment) {
        this.trees = new SourceTrees(environment);
    }

    /** Returns whether the file has the name of another class, which {@code -Xlint:auxiliaryclass} warns about wherever it is used. */
    public boolean isAuxiliary(TypeElement type) {
        String name = type.getSimpleName().toString();
        return trees.ask(
                () -> trees.of(type)
                        .map(path -> path.getCompilationUnit().getSourceFile())
                        .filter(file -> !file.isNameCompatible(name, JavaFileObject.Kind.SOURCE))
                        .isPresent(),
                false);
    }

    /** Returns whether the source does not declare the class: since Java 25 a file may begin with its members. */
    public boolean isImplicit(TypeElement type) {
        return trees.ask(() -> trees.of(type).filter(this::beginsWithAMember).isPresent(), false);
    }

    private boolean beginsWithAMember(TreePath type) {
        SourcePositions positions = trees.trees().orElseThrow().getSourcePositions();
        CompilationUnitTree unit = type.getCompilationUnit();
        long start = positions.getStartPosition(unit, type.getLeaf());
        return type.getLeaf() instanceof ClassTree tree
                && tree.getMembers().stream()
                        .filter(member -> !isConstructor(member)) // one that nobody wrote begins where its class does
                        .anyMatch(member -> positions.getStartPosition(unit, member) == start);
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method && method.getName().contentEquals("<init>");
    }
}
