package org.weakattached.processor.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Closes types: puts in what type variables stand for, or their bounds where that is not known. Wildcards become their bounds
 * too, since what is read from a {@code Box<? extends Session>} is a {@code Session}.
 */
final class ClosedTypes extends SimpleTypeVisitor14<ClosedType, Map<Element, ClosedType>> {
    private final Types types;
    private final ClosedType unknown;
    private final Map<Object, ClosedType> made = new HashMap<>();
    private final Set<Element> bounding = new HashSet<>();

    /** Takes the type {@code Object}, which is all that is known of some values. */
    ClosedTypes(Types types, TypeMirror object) {
        this.types = types;
        this.unknown = ClosedType.unknown(object);
    }

    ClosedType close(TypeMirror type) {
        return visit(type, Map.of());
    }

    /** Closes the type of a member, as seen from a class. */
    ClosedType close(TypeMirror type, ClosedType from) {
        return visit(type, from.bindings());
    }

    @Override
    public ClosedType visitPrimitive(PrimitiveType type, Map<Element, ClosedType> bindings) {
        return made.computeIfAbsent(
                type.getKind(), kind -> new ClosedType(types.getPrimitiveType(type.getKind()), List.of(), null));
    }

    @Override
    public ClosedType visitArray(ArrayType type, Map<Element, ClosedType> bindings) {
        ClosedType component = visit(type.getComponentType(), bindings);
        return made.computeIfAbsent(
                List.of(component),
                key -> new ClosedType(types.getArrayType(component.erased()), List.of(component), null));
    }

    @Override
    public ClosedType visitDeclared(DeclaredType type, Map<Element, ClosedType> bindings) {
        if (type.getKind() == TypeKind.ERROR) {
            return unknown;
        }
        TypeElement element = (TypeElement) type.asElement();
        ClosedType outer = outer(type, element, bindings);
        List<ClosedType> arguments = arguments(type, element, bindings);
        List<Object> key = new ArrayList<>(arguments);
        key.add(element);
        if (outer != null) {
            key.add(outer);
        }
        return made.computeIfAbsent(key, each -> new ClosedType(types.erasure(element.asType()), arguments, outer));
    }

    private @Nullable ClosedType outer(DeclaredType type, TypeElement element, Map<Element, ClosedType> bindings) {
        if (!Nesting.isInner(element) || !(element.getEnclosingElement() instanceof TypeElement outer)) {
            return null;
        }
        Optional<DeclaredType> enclosing = Nesting.enclosing(type);
        return visit(enclosing.isPresent() ? enclosing.get() : types.erasure(outer.asType()), bindings);
    }

    /** Returns the type arguments, which are unknown in a raw type. */
    private List<ClosedType> arguments(DeclaredType type, TypeElement element, Map<Element, ClosedType> bindings) {
        return type.getTypeArguments().isEmpty()
                ? Collections.nCopies(element.getTypeParameters().size(), unknown)
                : type.getTypeArguments().stream()
                        .map(argument -> visit(argument, bindings))
                        .toList();
    }

    /** A bound may mention the variable itself, and is not repeated there. */
    @Override
    public ClosedType visitTypeVariable(TypeVariable type, Map<Element, ClosedType> bindings) {
        ClosedType known = bindings.getOrDefault(type.asElement(), unknown);
        if (known != unknown || !bounding.add(type.asElement())) {
            return known;
        }
        try {
            return visit(type.getUpperBound(), bindings);
        } finally {
            bounding.remove(type.asElement());
        }
    }

    @Override
    public ClosedType visitIntersection(IntersectionType type, Map<Element, ClosedType> bindings) {
        return visit(type.getBounds().get(0), bindings);
    }

    @Override
    public ClosedType visitWildcard(WildcardType type, Map<Element, ClosedType> bindings) {
        return type.getExtendsBound() == null ? unknown : visit(type.getExtendsBound(), bindings);
    }

    @Override
    protected ClosedType defaultAction(TypeMirror type, Map<Element, ClosedType> bindings) {
        return unknown;
    }
}
