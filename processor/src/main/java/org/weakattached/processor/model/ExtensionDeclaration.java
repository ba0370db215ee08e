package org.weakattached.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A class annotated with {@code @AttachedTo}, as the user wrote it.
 *
 * @param options what it states itself
 * @param defaults what places around it state, the nearest first
 * @param store a class that keeps the entries in their hosts
 * @param fields those whose types are known by now
 * @param waiting those whose types are not
 * @param standIns the same with types in their place that can be named
 * @param lombok constructors that Lombok adds
 * @param blank whether the source shows that a new object of it holds nothing but null, 0 and false
 * @param hostKnown whether the host is what the user wrote, rather than an object in its place
 * @param resolved whether all types are known
 */
public record ExtensionDeclaration(
        TypeElement type,
        Written<TypeMirror> host,
        Options options,
        List<Options> defaults,
        Optional<Written<TypeMirror>> store,
        List<FieldDeclaration> fields,
        List<FieldDeclaration> waiting,
        List<FieldDeclaration> standIns,
        List<LombokConstructor> lombok,
        boolean blank,
        boolean hostKnown,
        boolean resolved) {
    public ExtensionDeclaration {
        defaults = List.copyOf(defaults);
        fields = List.copyOf(fields);
        waiting = List.copyOf(waiting);
        standIns = List.copyOf(standIns);
        lombok = List.copyOf(lombok);
    }

    public AnnotationMirror annotation() {
        return options.annotation();
    }

    /** Returns the nearest place that states an option. */
    public Optional<Options> nearest(Function<Options, Optional<?>> option) {
        return Stream.concat(Stream.of(options), defaults.stream())
                .filter(each -> option.apply(each).isPresent())
                .findFirst();
    }

    /** Returns where entries are to be kept; nowhere but in a table where what the user names as a store is no class. */
    public Place place() {
        return Place.of(store.flatMap(ExtensionDeclaration::className));
    }

    private static Optional<ClassName> className(Written<TypeMirror> written) {
        return written.value() instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type
                ? Optional.of(ClassName.get(type))
                : Optional.empty();
    }

    public boolean instance() {
        return nearest(Options::scope).flatMap(Options::scope).orElse(Scope.STATIC) == Scope.INSTANCE;
    }

    public boolean inline() {
        return nearest(Options::reclaiming).flatMap(Options::reclaiming).orElse(Reclaiming.THREAD) == Reclaiming.INLINE;
    }

    public List<Written<TypeMirror>> annotateWith() {
        return nearest(Options::annotateWith).flatMap(Options::annotateWith).orElse(List.of());
    }
}
