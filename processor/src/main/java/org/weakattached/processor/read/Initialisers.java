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
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
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

    /**
     * Returns whether the source shows that a new object of a class holds nothing but null, 0 and false, and that no code runs when it is
     * made. Where Lombok or Groovy has a hand in it, the source does not show that.
     */
    boolean areNone(TypeElement type) {
        try {
            TypeElement next = type;
            while (isBlank(next)) {
                TypeMirror superclass = next.getSuperclass();
                next = (TypeElement) environment.getTypeUtils().asElement(superclass);
                if (next == null || next.getQualifiedName().contentEquals("java.lang.Object")) {
                    return next != null;
                }
            }
            return false;
        } catch (LinkageError e) {
            unavailable = true; // no javac here at all
            return false;
        }
    }

    /** Returns whether the source of an element can be seen. */
    boolean areShown(Element element) {
        try {
            return sourceOf(element).isPresent();
        } catch (LinkageError e) {
            unavailable = true; // no javac here at all
            return false;
        }
    }

    /** Returns whether the source, where it is shown, gives a field a value to start with. */
    boolean isInitialised(VariableElement field) {
        try {
            return sourceOf(field)
                    .filter(path ->
                            path.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null)
                    .isPresent();
        } catch (LinkageError e) {
            unavailable = true; // no javac here at all
            return false;
        }
    }

    /** Returns whether the comment of a field is one of Markdown, as there are since Java 23. */
    boolean isMarkdown(VariableElement field) {
        try {
            Optional<TreePath> path = sourceOf(field);
            if (path.isEmpty() || trees == null) {
                return false;
            }
            CompilationUnitTree unit = path.get().getCompilationUnit();
            int start = (int)
                    trees.getSourcePositions().getStartPosition(unit, path.get().getLeaf());
            String before = unit.getSourceFile()
                    .getCharContent(true)
                    .subSequence(0, start)
                    .toString()
                    .stripTrailing();
            return before.substring(before.lastIndexOf('\n') + 1).strip().startsWith("///");
        } catch (LinkageError | IOException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean isBlank(TypeElement type) {
        return !isLomboks(type)
                && !isGroovys(type)
                && sourceOf(type)
                        .map(TreePath::getLeaf)
                        .filter(ClassTree.class::isInstance)
                        .isPresent()
                && sourceOf(type).map(path -> ((ClassTree) path.getLeaf()).getMembers()).orElseThrow().stream()
                        .noneMatch(Initialisers::initialises)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .allMatch(constructor ->
                                environment.getElementUtils().getOrigin(constructor) == Elements.Origin.MANDATED);
    }

    private static boolean initialises(Tree member) {
        if (member instanceof VariableTree field) {
            return field.getInitializer() != null
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }
        return member instanceof BlockTree block && !block.isStatic();
    }

    /** Its stubs show neither initialisers nor constructors. */
    private static boolean isGroovys(TypeElement type) {
        return type.getInterfaces().stream().anyMatch(each -> each.toString().startsWith("groovy."));
    }

    private static boolean isLomboks(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().startsWith("lombok."));
    }

    private Optional<TreePath> sourceOf(Element element) {
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
        return Optional.ofNullable(trees.getPath(element));
    }

    private Optional<String> mutableStart(VariableElement field, TreePath path) {
        return path.getLeaf() instanceof VariableTree variable
                ? mutable(variable.getInitializer(), field, path)
                : Optional.empty();
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
