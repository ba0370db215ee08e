package org.weakattached.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.weakattached.processor.types.Nesting;

/** Widens types until they are free of type variables, and no further than needed to stay free of raw types. */
final class Wildcards {
    private static final WildcardTypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

    private final Types types;
    private final TypeNames names;

    Wildcards(Types types, TypeNames names) {
        this.types = types;
        this.names = names;
    }

    /** Returns {@code Map.Entry<?, ?>} for {@code Map.Entry<String, T>}: what an unknown object can be cast to. */
    TypeName any(TypeMirror type) {
        return anyOfErased(types.erasure(type));
    }

    /** Returns {@code Node<?>} for {@code Node}. */
    DeclaredType applied(TypeElement type) {
        return applied(type, Collections.nCopies(type.getTypeParameters().size(), types.getWildcardType(null, null)));
    }

    /** Returns a class with type arguments of its own, and wildcards for those of the classes that it is an inner class of. */
    DeclaredType applied(TypeElement type, List<? extends TypeMirror> arguments) {
        TypeMirror[] own = arguments.toArray(new TypeMirror[0]);
        return Nesting.isInner(type) && type.getEnclosingElement() instanceof TypeElement outer
                ? types.getDeclaredType(applied(outer), type, own)
                : types.getDeclaredType(type, own);
    }

    /** Returns {@code Map.Entry} for {@code Map.Entry<String, T>}. */
    TypeName erased(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return switch (erased.getKind()) {
            case ARRAY -> ArrayTypeName.of(erased(((ArrayType) erased).getComponentType()));
            case DECLARED -> ClassName.get((TypeElement) ((DeclaredType) erased).asElement());
            default -> TypeName.get(erased);
        };
    }

    private TypeName anyOfErased(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(anyOfErased(((ArrayType) type).getComponentType()));
            case DECLARED -> anyOf((TypeElement) ((DeclaredType) type).asElement());
            default -> TypeName.get(type);
        };
    }

    private TypeName anyOf(TypeElement type) {
        return named(type, Collections.nCopies(type.getTypeParameters().size(), ANYTHING));
    }

    /** Names a class with type arguments of its own, and wildcards for those of the classes that it is an inner class of. */
    TypeName named(TypeElement type, List<? extends TypeName> arguments) {
        if (Nesting.isInner(type)
                && type.getEnclosingElement() instanceof TypeElement outer
                && anyOf(outer) instanceof ParameterizedTypeName outerName) {
            return outerName.nestedClass(type.getSimpleName().toString(), List.copyOf(arguments));
        }
        ClassName name = ClassName.get(type);
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(new TypeName[0]));
    }

    /** Returns {@code Map.Entry<String, ?>} for {@code Map.Entry<String, T>}, with the annotations of what stays. */
    TypeName withoutVariables(TypeMirror type) {
        return withoutVariables(type, names.of(type));
    }

    /** Does the same for a type that already has a name. */
    TypeName withoutVariables(TypeMirror type, TypeName named) {
        if (!mentionsVariables(type)) {
            return named;
        }
        TypeName widened = switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(withoutVariables(((ArrayType) type).getComponentType()));
            case DECLARED -> withoutVariables((DeclaredType) type);
            default -> any(type);
        };
        return named.isAnnotated() ? widened.annotated(named.annotations()) : widened;
    }

    private TypeName withoutVariables(DeclaredType type) {
        TypeName[] arguments = type.getTypeArguments().stream()
                .map(argument -> mentionsVariables(argument) ? ANYTHING : names.of(argument))
                .toArray(TypeName[]::new);
        return names.of(type) instanceof ParameterizedTypeName named
                        && Nesting.enclosing(type).isEmpty()
                ? ParameterizedTypeName.get(named.rawType().withoutAnnotations(), arguments)
                : any(type);
    }

    private static boolean mentionsVariables(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> true;
            case ARRAY -> mentionsVariables(((ArrayType) type).getComponentType());
            case WILDCARD -> mentionsVariables((WildcardType) type);
            case DECLARED -> mentionsVariables((DeclaredType) type);
            default -> false;
        };
    }

    private static boolean mentionsVariables(DeclaredType type) {
        return Nesting.enclosing(type).filter(Wildcards::mentionsVariables).isPresent()
                || type.getTypeArguments().stream().anyMatch(Wildcards::mentionsVariables);
    }

    private static boolean mentionsVariables(WildcardType type) {
        return (type.getExtendsBound() != null && mentionsVariables(type.getExtendsBound()))
                || (type.getSuperBound() != null && mentionsVariables(type.getSuperBound()));
    }
}
