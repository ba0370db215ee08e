package org.weakattached.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Chooses the constructor that extension objects are made with: the one that takes the host, or the one without parameters. */
final class ConstructorCheck {
    private final Environment environment;
    private final TypeElement type;
    private final TypeMirror host;
    private final Consumer<Problem> problems;

    ConstructorCheck(Environment environment, ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.environment = environment;
        this.type = declaration.type();
        this.host = hostSeenFrom(declaration);
        this.problems = problems;
    }

    Optional<ExecutableElement> check() {
        List<ExecutableElement> usable = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        List<ExecutableElement> taking = usable.stream().filter(this::takesHost).toList();
        Optional<ExecutableElement> chosen = taking.stream()
                .reduce(this::moreSpecific)
                .or(() -> usable.stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .findFirst());
        if (chosen.isPresent()) {
            checkExceptions(chosen.get());
            checkSpecific(chosen.get(), taking);
        } else {
            String name = type.getSimpleName().toString();
            problems.accept(Problem.at(type, Rule.NO_CONSTRUCTOR, name, hostName()));
        }
        return chosen;
    }

    /** One with type parameters of its own is taken for one that takes what their bounds say. */
    private boolean takesHost(ExecutableElement constructor) {
        if (constructor.getParameters().size() != 1) {
            return false;
        }
        return constructor.getTypeParameters().isEmpty()
                ? environment.types.isAssignable(host, parameterOf(constructor))
                : environment.types.isAssignable(environment.types.erasure(host), erasedParameterOf(constructor));
    }

    private static TypeMirror parameterOf(ExecutableElement constructor) {
        return constructor.getParameters().get(0).asType();
    }

    /** As the compiler will choose when the accessors call. */
    private ExecutableElement moreSpecific(ExecutableElement one, ExecutableElement other) {
        return isAsNarrow(one, other) ? one : other;
    }

    private void checkSpecific(ExecutableElement chosen, List<ExecutableElement> taking) {
        for (ExecutableElement other : taking) {
            if (!isAsNarrow(chosen, other)) {
                String name = type.getSimpleName().toString();
                problems.accept(Problem.at(chosen, Rule.AMBIGUOUS_CONSTRUCTOR, name, hostName()));
                return;
            }
        }
    }

    private boolean isAsNarrow(ExecutableElement one, ExecutableElement other) {
        return environment.types.isSubtype(erasedParameterOf(one), erasedParameterOf(other));
    }

    private TypeMirror erasedParameterOf(ExecutableElement constructor) {
        return environment.types.erasure(parameterOf(constructor));
    }

    private void checkExceptions(ExecutableElement constructor) {
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            if (environment.isChecked(thrown)) {
                problems.accept(Problem.at(constructor, Rule.CHECKED_EXCEPTION, thrown.toString()));
                return;
            }
        }
    }

    private String hostName() {
        if (!(host instanceof DeclaredType declared)) {
            return host.toString();
        }
        String name = declared.asElement().getSimpleName().toString();
        return declared.getTypeArguments().isEmpty()
                ? name
                : declared.getTypeArguments().stream()
                        .map(TypeMirror::toString)
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }

    /** The host is {@code Node<T>} in a generic extension, {@code Node<?>} in another. */
    private TypeMirror hostSeenFrom(ExtensionDeclaration declaration) {
        TypeMirror written = declaration.host().value();
        if (!(written instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || element.getTypeParameters().isEmpty()) {
            return written;
        }
        boolean alike =
                type.getTypeParameters().size() == element.getTypeParameters().size();
        return alike
                ? environment.wildcards.applied(element, ((DeclaredType) type.asType()).getTypeArguments())
                : environment.wildcards.applied(element);
    }
}
