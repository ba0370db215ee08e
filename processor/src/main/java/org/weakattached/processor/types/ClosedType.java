package org.weakattached.processor.types;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type without variables and wildcards. {@link ClosedTypes} makes one object for each, so that they compare by identity. */
public final class ClosedType {
    private static final int READABLE_DEPTH = 5;

    private final TypeMirror erased;
    private final List<ClosedType> arguments;
    private final @Nullable ClosedType outer;
    private final Optional<TypeElement> element;
    private final boolean isKnown;

    /**
     * @param arguments the type arguments of a class; the component of an array
     * @param outer the class of the enclosing object, of an inner class
     */
    ClosedType(TypeMirror erased, List<ClosedType> arguments, @Nullable ClosedType outer) {
        this(erased, arguments, outer, true);
    }

    private ClosedType(TypeMirror erased, List<ClosedType> arguments, @Nullable ClosedType outer, boolean isKnown) {
        this.erased = erased;
        this.arguments = List.copyOf(arguments);
        this.outer = outer;
        this.element = erased instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type
                ? Optional.of(type)
                : Optional.empty();
        this.isKnown = isKnown;
    }

    /** Returns the type of values that are merely objects. */
    static ClosedType unknown(TypeMirror object) {
        return new ClosedType(object, List.of(), null, false);
    }

    TypeMirror erased() {
        return erased;
    }

    List<ClosedType> arguments() {
        return arguments;
    }

    Optional<ClosedType> outer() {
        return Optional.ofNullable(outer);
    }

    Optional<ClosedType> component() {
        return erased instanceof ArrayType ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    Optional<TypeElement> element() {
        return element;
    }

    /** Returns what the type variables stand for that members of the class may mention. */
    Map<Element, ClosedType> bindings() {
        if (arguments.isEmpty() && outer == null) {
            return Map.of();
        }
        Map<Element, ClosedType> bindings = outer == null ? new HashMap<>() : new HashMap<>(outer.bindings());
        element().ifPresent(element -> {
            for (int i = 0; i < arguments.size(); i++) {
                bindings.put(element.getTypeParameters().get(i), arguments.get(i));
            }
        });
        return bindings;
    }

    /** Returns the type as a user writes it, without packages, and without what is nested too deeply to be read. */
    @Override
    public String toString() {
        return toString(READABLE_DEPTH);
    }

    private String toString(int depth) {
        if (depth == 0 || !isKnown) {
            return isKnown ? "…" : "?";
        }
        if (component().isPresent()) {
            return component().get().toString(depth) + "[]";
        }
        String name = element().map(ClosedType::nameOf).orElseGet(erased::toString);
        return arguments.isEmpty()
                ? name
                : arguments.stream()
                        .map(argument -> argument.toString(depth - 1))
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }

    /** Returns the type as a class literal names it, without packages. */
    String erasedName() {
        return component()
                .map(component -> component.erasedName() + "[]")
                .or(() -> element().map(ClosedType::nameOf))
                .orElseGet(erased::toString);
    }

    static String nameOf(TypeElement element) {
        return String.join(".", ClassName.get(element).simpleNames());
    }
}
