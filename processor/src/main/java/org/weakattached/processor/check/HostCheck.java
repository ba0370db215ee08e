package org.weakattached.processor.check;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.Host;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Unresolved;
import org.weakattached.processor.types.ValueTypes;

/** Checks the host type, alone and together with the type parameters of the extension. */
final class HostCheck {
    private final Environment environment;
    private final ExtensionDeclaration declaration;
    private final TypeMirror host;
    private final Consumer<Problem> problems;
    private boolean matching = true;

    HostCheck(Environment environment, ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.environment = environment;
        this.declaration = declaration;
        this.host = declaration.host().value();
        this.problems = problems;
    }

    /** Returns the host unless not even its name can be written down. */
    Optional<Host> check() {
        if (!declaration.hostKnown()) {
            matching = false;
            return Optional.of(named());
        }
        if (host.getKind().isPrimitive() || host.getKind() == TypeKind.VOID) {
            report(Rule.PRIMITIVE_HOST, host.toString());
            return Optional.empty();
        }
        Optional<TypeElement> hidden = environment.reach.hidden(host);
        if (hidden.isPresent()) {
            report(Rule.UNREACHABLE_HOST, hidden.get().toString(), environment.reach.place());
            return Optional.empty();
        }
        if (!boundsAreReachable()) {
            return Optional.empty();
        }
        if (host instanceof DeclaredType declared) {
            checkClass((TypeElement) declared.asElement());
        } else if (!declaration.type().getTypeParameters().isEmpty()) {
            mismatch(
                    declaration.type().getTypeParameters().get(0),
                    TypeName.get(host).toString());
        }
        return Optional.of(named());
    }

    private boolean boundsAreReachable() {
        for (TypeParameterElement parameter : declaration.type().getTypeParameters()) {
            for (TypeMirror bound : parameter.getBounds()) {
                if (Unresolved.in(bound)) {
                    matching = false;
                }
                Optional<TypeElement> hidden = environment.reach.hidden(bound);
                if (hidden.isPresent()) {
                    String name = hidden.get().toString();
                    problems.accept(Problem.at(parameter, Rule.UNREACHABLE_TYPE, name, environment.reach.place()));
                    return false;
                }
            }
        }
        return true;
    }

    private void checkClass(TypeElement type) {
        if (ValueTypes.isValue(type)) {
            report(Rule.VALUE_HOST, type.toString());
        } else if (ValueTypes.isValueBased(type)) {
            report(Rule.NO_IDENTITY_HOST, type.toString());
        } else if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            report(Rule.ANNOTATION_HOST, type.toString());
        } else {
            new SharedHosts(environment)
                    .reason(type, !declaration.place().mayBeTable())
                    .filter(reason -> !isSilenced(Rule.SHARED_HOST))
                    .ifPresent(reason -> report(Rule.SHARED_HOST, type.toString(), reason));
        }
        if (declaration.place() == Place.EITHER && EarlyHosts.isEarly(type) && !isSilenced(Rule.EARLY_HOST)) {
            report(Rule.EARLY_HOST, type.toString());
        }
        checkTypeParameters(type);
    }

    private boolean isSilenced(Rule rule) {
        return Silence.of(declaration.type(), rule);
    }

    private void checkTypeParameters(TypeElement type) {
        List<? extends TypeParameterElement> own = declaration.type().getTypeParameters();
        if (own.isEmpty()) {
            return;
        }
        List<String> wanted = TypeParameters.shapes(type.getTypeParameters());
        List<String> found = TypeParameters.shapes(own);
        if (!matching || wanted.equals(found)) {
            return;
        }
        int first = 0;
        while (first < own.size() - 1
                && first < wanted.size()
                && wanted.get(first).equals(found.get(first))) {
            first++;
        }
        mismatch(own.get(first), TypeParameters.declared(type));
    }

    private void mismatch(TypeParameterElement at, String wanted) {
        matching = false;
        problems.accept(Problem.at(at, Rule.GENERIC_MISMATCH, TypeParameters.declared(declaration.type()), wanted));
    }

    private Host named() {
        TypeName any = environment.wildcards.any(host);
        TypeName erased = environment.wildcards.erased(host);
        List<? extends TypeParameterElement> own = declaration.type().getTypeParameters();
        if (own.isEmpty() || !matching || !(host instanceof DeclaredType declared)) {
            return new Host(any, any, erased, isInterface());
        }
        List<TypeVariableName> variables = own.stream()
                .map(parameter -> TypeVariableName.get(parameter.getSimpleName().toString()))
                .toList();
        return new Host(
                environment.wildcards.named((TypeElement) declared.asElement(), variables), any, erased, isInterface());
    }

    private boolean isInterface() {
        return host instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    private void report(Rule rule, String... arguments) {
        problems.accept(Problem.at(
                declaration.type(), declaration.annotation(), declaration.host().at(), rule, arguments));
    }
}
