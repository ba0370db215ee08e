package org.weakattached.processor.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the source of initial values, where the compiler is javac and shows it. Elsewhere nothing is known before run
 * time, which finds mutable defaults too.
 */
final class Initialisers {
    private final ProcessingEnvironment environment;
    private @Nullable Trees trees;
    private boolean unavailable;

    Initialisers(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Returns the type of the mutable object that a non-final field starts with. */
    Optional<String> mutableStart(VariableElement field) {
        if (field.asType().getKind().isPrimitive() || field.getModifiers().contains(Modifier.FINAL)) {
            return Optional.empty();
        }
        try {
            return sourceOf(field).flatMap(path -> mutableStart(field, path));
        } catch (LinkageError e) {
            unavailable = true; // no javac here at all
            return Optional.empty();
        }
    }

    private Optional<TreePath> sourceOf(VariableElement field) {
        if (unavailable) {
            return Optional.empty();
        }
        if (trees == null) {
            try {
                trees = Trees.instance(environment);
            } catch (IllegalArgumentException e) {
                unavailable = true; // the environment is another compiler's, or wrapped
                return Optional.empty();
            }
        }
        return Optional.ofNullable(trees.getPath(field));
    }

    private Optional<String> mutableStart(VariableElement field, TreePath path) {
        if (!(path.getLeaf() instanceof VariableTree variable)) {
            return Optional.empty();
        }
        ExpressionTree start = variable.getInitializer();
        if (start instanceof NewArrayTree array) {
            return hasElements(array) ? Optional.of(typeOf(array, field)) : Optional.empty();
        }
        if (start instanceof NewClassTree creation) {
            SourceNames names = new SourceNames(environment.getElementUtils(), field, path.getCompilationUnit());
            return names.resolve(creation.getIdentifier())
                    .filter(new Mutability(environment.getTypeUtils())::isKnown)
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
