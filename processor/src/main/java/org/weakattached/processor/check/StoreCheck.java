package org.weakattached.processor.check;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Options;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Nesting;

/** Checks the class that keeps the entries in their hosts, and what cannot be had together with one. */
final class StoreCheck {
    private static final String STORE = "org.weakattached.runtime.AttachmentStore";

    private final Environment environment;
    private final ExtensionDeclaration declaration;
    private final Consumer<Problem> problems;
    private boolean leaks;

    StoreCheck(Environment environment, ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.environment = environment;
        this.declaration = declaration;
        this.problems = problems;
    }

    /** Returns the class, where the user gives one. */
    Optional<ClassName> check() {
        return declaration.store().flatMap(this::check);
    }

    /** Whether hosts do not go with what the store keeps, as far as is known after the check. */
    boolean leaks() {
        return leaks;
    }

    private Optional<ClassName> check(Written<TypeMirror> store) {
        if (declaration.instance()) {
            declaration.nearest(Options::scope).ifPresent(options -> reportScope(store, options));
        }
        declaration.fields().stream().filter(FieldDeclaration::closes).forEach(this::reportClose);
        if (store.value() instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
            if (declaration.place() == Place.HOST) {
                checkClass(store, type);
            }
            return Optional.of(ClassName.get(type));
        }
        report(store, Rule.STORE_CLASS, store.value().toString(), "no class");
        return Optional.empty();
    }

    private void checkClass(Written<TypeMirror> store, TypeElement type) {
        Optional<String> unmakeable = unmakeable(type);
        if (unmakeable.isPresent()) {
            report(store, Rule.STORE_CLASS, type.toString(), unmakeable.get());
            return;
        }
        Optional<TypeElement> hidden = environment.reach.hidden(type);
        if (hidden.isPresent()) {
            report(store, Rule.UNREACHABLE_TYPE, hidden.get().toString(), environment.reach.place());
        } else if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .noneMatch(this::isUsable)) {
            report(store, Rule.STORE_CONSTRUCTOR, type.toString(), environment.reach.place());
        }
        if (!host().getKind().isPrimitive() && host().getKind() != TypeKind.VOID) {
            checkType(store, type);
        }
    }

    /** Returns what keeps anybody from making an object of the class. */
    private static Optional<String> unmakeable(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> Optional.of("an interface");
            case ANNOTATION_TYPE -> Optional.of("an annotation");
            case ENUM -> Optional.of("an enum");
            default -> {
                if (type.getModifiers().contains(Modifier.ABSTRACT)) {
                    yield Optional.of("abstract");
                }
                if (Nesting.isInner(type)) {
                    yield Optional.of("an inner class");
                }
                yield type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("generic");
            }
        };
    }

    private boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && environment.reach.reaches(constructor)
                && constructor.getThrownTypes().stream().noneMatch(environment::isChecked);
    }

    private void checkType(Written<TypeMirror> store, TypeElement type) {
        TypeMirror host = host();
        Optional<DeclaredType> implemented = implemented(type.asType());
        boolean takesHost = implemented
                .filter(each ->
                        each.getTypeArguments().stream().allMatch(taken -> environment.types.isAssignable(host, taken)))
                .isPresent();
        if (!takesHost) {
            String kind = implemented
                    .map(each ->
                            "an AttachmentStore of " + each.getTypeArguments().get(0))
                    .orElse("no AttachmentStore");
            report(store, Rule.STORE_TYPE, type.toString(), kind, host.toString());
        } else if (!Silence.of(declaration.type(), Rule.STORE_LEAKS)) {
            checkPlace(store, type, takenBy(implemented.get()));
        }
    }

    private TypeMirror takenBy(DeclaredType implemented) {
        return implemented.getTypeArguments().isEmpty()
                ? host()
                : implemented.getTypeArguments().get(0);
    }

    private void checkPlace(Written<TypeMirror> store, TypeElement type, TypeMirror taken) {
        leaks = new DomStores(environment).leak(taken, host());
        if (leaks) {
            report(store, Rule.STORE_LEAKS, host().toString(), type.toString());
        }
    }

    /** Returns the interface as the type implements it; a raw one takes any host. */
    private Optional<DeclaredType> implemented(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(STORE)) {
            return Optional.of(declared);
        }
        return environment.types.directSupertypes(type).stream()
                .map(this::implemented)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the host as the table knows it: {@code Node<?>}. */
    private TypeMirror host() {
        TypeMirror host = declaration.host().value();
        return host instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? environment.wildcards.applied(element)
                : host;
    }

    private void reportScope(Written<TypeMirror> store, Options options) {
        boolean own = options.equals(declaration.options());
        report(
                store,
                Rule.STORE_SCOPE,
                declaration.type().getSimpleName().toString(),
                own ? "" : Phrase.STATED_BY_DEFAULTS.text(options.where()),
                (own ? Phrase.REMOVE_STORE_OR_SCOPE : Phrase.REMOVE_STORE_OR_SAY_STATIC).text());
    }

    private void reportClose(FieldDeclaration field) {
        boolean own = field.owner().equals(declaration.type());
        problems.accept(
                own
                        ? Problem.at(
                                field.element(),
                                field.annotation(),
                                field.closeOnCollect().map(Written::at).orElse(null),
                                Rule.STORE_CLOSE,
                                field.name())
                        : Problem.at(
                                declaration.type(),
                                Rule.STORE_CLOSE,
                                field.owner().getSimpleName() + "." + field.name()));
    }

    private void report(Written<TypeMirror> store, Rule rule, String... arguments) {
        problems.accept(Problem.at(declaration.type(), declaration.annotation(), store.at(), rule, arguments));
    }
}
