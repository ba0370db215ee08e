package org.weakattached.processor.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.function.BiPredicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Tells how a top-level class stands in its file, where the compiler is javac and shows that. */
public final class SourceFiles {
    private final @Nullable Trees trees;

    public SourceFiles(ProcessingEnvironment environment) {
        this.trees = treesOf(environment);
    }

    private static @Nullable Trees treesOf(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            return null; // another compiler's
        }
    }

    /** Returns whether the file has the name of another class, which {@code -Xlint:auxiliaryclass} warns about wherever it is used. */
    public boolean isAuxiliary(TypeElement type) {
        return is(
                type,
                (unit, tree) -> !unit.getSourceFile()
                        .isNameCompatible(type.getSimpleName().toString(), JavaFileObject.Kind.SOURCE));
    }

    /** Returns whether the source does not declare the class: since Java 25 a file may begin with its members. */
    public boolean isImplicit(TypeElement type) {
        return is(type, this::beginsWithAMember);
    }

    private boolean is(TypeElement type, BiPredicate<CompilationUnitTree, ClassTree> is) {
        TreePath path = trees == null ? null : trees.getPath(type);
        return path != null && path.getLeaf() instanceof ClassTree tree && is.test(path.getCompilationUnit(), tree);
    }

    private boolean beginsWithAMember(CompilationUnitTree unit, ClassTree tree) {
        if (trees == null) {
            return false;
        }
        SourcePositions positions = trees.getSourcePositions();
        long start = positions.getStartPosition(unit, tree);
        return tree.getMembers().stream()
                .filter(member -> !isConstructor(member)) // one that nobody wrote begins where its class does
                .anyMatch(member -> positions.getStartPosition(unit, member) == start);
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method && method.getName().contentEquals("<init>");
    }
}
