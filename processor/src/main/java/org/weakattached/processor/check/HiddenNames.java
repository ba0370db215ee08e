package org.weakattached.processor.check;

import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/**
 * Finds classes that have no package and the name of one that the table inherits: no source can name them there. The table of
 * {@code AgentStore} inherits none.
 */
final class HiddenNames {
    private static final String INHERITED = "Entry";

    private HiddenNames() {}

    static void check(Environment environment, ExtensionDeclaration declaration, Consumer<Problem> problems) {
        if (environment.isImplicit(outermost(declaration.type()))) {
            problems.accept(Problem.at(
                    declaration.type(),
                    Rule.IMPLICIT_CLASS,
                    declaration.type().getSimpleName().toString(),
                    outermost(declaration.type()).getSimpleName() + ".java"));
        }
        if (declaration.place() == Place.EITHER) {
            return;
        }
        if (isHidden(declaration.type())) {
            problems.accept(Problem.at(declaration.type(), Rule.HIDDEN_NAME, INHERITED));
        }
        check(declaration, declaration.host(), problems);
        declaration.store().ifPresent(store -> check(declaration, store, problems));
    }

    private static void check(ExtensionDeclaration declaration, Written<TypeMirror> named, Consumer<Problem> problems) {
        if (elementOf(named.value()).filter(HiddenNames::isHidden).isPresent()) {
            problems.accept(
                    Problem.at(declaration.type(), declaration.annotation(), named.at(), Rule.HIDDEN_NAME, INHERITED));
        }
    }

    private static Optional<Element> elementOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return elementOf(array.getComponentType());
        }
        return type instanceof DeclaredType declared ? Optional.of(declared.asElement()) : Optional.empty();
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return outermost;
    }

    private static boolean isHidden(Element type) {
        if (!(type instanceof TypeElement named)) {
            return false;
        }
        TypeElement outermost = outermost(named);
        return outermost.getEnclosingElement() instanceof PackageElement place
                && place.isUnnamed()
                && outermost.getSimpleName().contentEquals(INHERITED);
    }
}
