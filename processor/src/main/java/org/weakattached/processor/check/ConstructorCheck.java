package org.weakattached.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.LombokConstructor;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Chooses the constructor that extension objects are made with: the one that takes the host, or the one without parameters. */
final class ConstructorCheck {
    private final Environment environment;
    private final TypeElement type;
    private final TypeMirror host;
    private final List<LombokConstructor> lombok;
    private final Consumer<Problem> problems;

    ConstructorCheck(Environment environment, ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.environment = environment;
        this.type = declaration.type();
        this.host = hostSeenFrom(declaration);
        this.lombok = declaration.lombok();
        this.problems = problems;
    }

    Optional<Constructor> check() {
        List<Constructor> usable = constructors().stream()
                .filter(constructor -> !constructor.isPrivate())
                .toList();
        List<Constructor> taking = usable.stream().filter(this::takesHost).toList();
        Optional<Constructor> chosen = taking.stream()
                .reduce(this::moreSpecific)
                .or(() -> usable.stream()
                        .filter(constructor -> !constructor.takesHost())
                        .findFirst());
        if (chosen.isPresent()) {
            chosen.get().element().ifPresent(this::checkExceptions);
            checkSpecific(chosen.get(), taking);
        } else {
            reportMissing();
        }
        return chosen;
    }

    /** Returns those that are there, and those that Lombok is going to add, which displace the one that nobody wrote. */
    private List<Constructor> constructors() {
        List<Constructor> constructors = new ArrayList<>();
        for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (lombok.isEmpty() || environment.elements.getOrigin(each) != Elements.Origin.MANDATED) {
                constructors.add(Constructor.of(each));
            }
        }
        for (LombokConstructor each : lombok) {
            Constructor added = new Constructor(each.parameters(), each.isPrivate(), Optional.empty());
            if (constructors.stream().noneMatch(other -> isSame(other, added))) {
                constructors.add(added);
            }
        }
        return constructors;
    }

    private boolean isSame(Constructor one, Constructor other) {
        if (one.parameters().size() != other.parameters().size()) {
            return false;
        }
        for (int i = 0; i < one.parameters().size(); i++) {
            if (!environment.types.isSameType(
                    one.parameters().get(i), other.parameters().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void reportMissing() {
        String name = type.getSimpleName().toString();
        if (lombok.isEmpty()) {
            problems.accept(Problem.at(type, Rule.NO_CONSTRUCTOR, name, hostName()));
            return;
        }
        LombokConstructor first = lombok.get(0);
        String annotation = first.annotation();
        if (!annotation.equals("UtilityClass")) { // which its fields are refused for
            String cure = first.parameters().isEmpty()
                    ? Phrase.REMOVE_ANNOTATION.text()
                    : Phrase.REMOVE_ANNOTATION_OR_WRITE.text(name);
            problems.accept(Problem.at(type, Rule.LOMBOK_CONSTRUCTOR, annotation, name, cure));
        }
    }

    /** One with type parameters of its own is taken for one that takes what their bounds say. */
    private boolean takesHost(Constructor constructor) {
        if (constructor.parameters().size() != 1) {
            return false;
        }
        return constructor.isGeneric()
                ? environment.types.isAssignable(environment.types.erasure(host), erasedParameterOf(constructor))
                : environment.types.isAssignable(host, constructor.parameters().get(0));
    }

    private TypeMirror erasedParameterOf(Constructor constructor) {
        return environment.types.erasure(constructor.parameters().get(0));
    }

    /** As the compiler will choose when the accessors call. */
    private Constructor moreSpecific(Constructor one, Constructor other) {
        return isNarrower(one, other) ? one : other;
    }

    private boolean isNarrower(Constructor one, Constructor other) {
        return environment.types.isSubtype(erasedParameterOf(one), erasedParameterOf(other));
    }

    private void checkSpecific(Constructor chosen, List<Constructor> taking) {
        for (Constructor other : taking) {
            if (!isNarrower(chosen, other)) {
                String name = type.getSimpleName().toString();
                Element at = chosen.element().map(Element.class::cast).orElse(type);
                problems.accept(Problem.at(at, Rule.AMBIGUOUS_CONSTRUCTOR, name, hostName()));
                return;
            }
        }
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
