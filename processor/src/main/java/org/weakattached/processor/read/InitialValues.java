package org.weakattached.processor.read;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.types.SourceTrees;

/** Looks at the source of initial values by javac's trees: a class that can be loaded only where there is javac. */
final class InitialValues {
    private final ProcessingEnvironment environment;
    private final SourceTrees trees;

    InitialValues(ProcessingEnvironment environment, SourceTrees trees) {
        this.environment = environment;
        this.trees = trees;
    }

    private static boolean initialises(Tree member) {
        if (member instanceof VariableTree field) {
            return field.getInitializer() != null
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }
        return member instanceof BlockTree block && !block.isStatic();
    }

    boolean followsMarkdown(VariableElement field) {
        return trees.of(field).filter(this::followsMarkdown).isPresent();
    }

    private boolean followsMarkdown(TreePath field) {
        CompilationUnitTree unit = field.getCompilationUnit();
        SourcePositions positions = trees.trees().orElseThrow().getSourcePositions();
        int end = (int) positions.getStartPosition(unit, field.getLeaf());
        try {
            CharSequence text = unit.getSourceFile().getCharContent(true);
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && text.charAt(start - 1) != '\n') {
                start--;
            }
            return text.subSequence(start, end).toString().strip().startsWith("///");
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the type of the mutable object that a field starts with. */
    Optional<String> mutableStart(VariableElement field) {
        return trees.of(field)
                .filter(path -> path.getLeaf() instanceof VariableTree)
                .flatMap(path -> mutable(((VariableTree) path.getLeaf()).getInitializer(), field, path));
    }

    boolean isInitialised(VariableElement field) {
        return trees.of(field)
                .filter(path -> path.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null)
                .isPresent();
    }

    /** Returns whether a class is shown, and no code of it runs when an object of it is made, but that of constructors. */
    boolean areNone(TypeElement type) {
        return trees.of(type)
                .filter(path -> path.getLeaf() instanceof ClassTree tree
                        && tree.getMembers().stream().noneMatch(InitialValues::initialises))
                .isPresent();
    }

    /** Looks through what gives one of several values, or the same as another type. */
    private Optional<String> mutable(@Nullable ExpressionTree start, VariableElement field, TreePath path) {
        if (start instanceof ParenthesizedTree inBrackets) {
            return mutable(inBrackets.getExpression(), field, path);
        }
        if (start instanceof TypeCastTree cast) {
            return mutable(cast.getExpression(), field, path);
        }
        if (start instanceof ConditionalExpressionTree either) {
            return mutable(either.getTrueExpression(), field, path)
                    .or(() -> mutable(either.getFalseExpression(), field, path));
        }
        if (start instanceof NewArrayTree array) {
            return hasElements(array) ? Optional.of(typeOf(array, field)) : Optional.empty();
        }
        if (start instanceof NewClassTree creation) {
            SourceNames names = new SourceNames(environment.getElementUtils(), field, path.getCompilationUnit());
            return names.resolve(creation.getIdentifier())
                    .flatMap(new Mutability(environment.getTypeUtils())::known)
                    .map(TypeElement::getQualifiedName)
                    .map(Object::toString);
        }
        return Optional.empty();
    }

    private String typeOf(NewArrayTree array, VariableElement field) {
        return array.getType() == null
                ? environment.getTypeUtils().erasure(field.asType()).toString()
                : array.getType()
                        + "[]".repeat(Math.max(1, array.getDimensions().size()));
    }

    private static boolean hasElements(NewArrayTree array) {
        if (array.getInitializers() != null) {
            return !array.getInitializers().isEmpty();
        }
        return array.getDimensions().get(0) instanceof LiteralTree length
                && length.getValue() instanceof Integer number
                && number != 0;
    }
}
