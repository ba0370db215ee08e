package org.weakattached.processor.check;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.weakattached.processor.types.Nesting;
import org.weakattached.processor.types.Unresolved;

/** Turns types into names, with their annotations, which JavaPoet alone would drop. */
final class TypeNames extends SimpleTypeVisitor14<TypeName, Map<String, TypeName>> {
    private final Reach reach;

    TypeNames(Reach reach) {
        this.reach = reach;
    }

    TypeName of(TypeMirror type) {
        return visit(type, Map.of());
    }

    /**
     * Names a type as a subclass sees it, by the type arguments that it gives to the class: the compiler would put them in
     * too, but lose the annotations of the variables that they stand for.
     */
    TypeName of(TypeMirror type, DeclaredType seenAs) {
        Map<String, TypeName> arguments = new HashMap<>();
        List<? extends TypeParameterElement> parameters = ((TypeElement) seenAs.asElement()).getTypeParameters();
        for (int i = 0; i < seenAs.getTypeArguments().size(); i++) {
            arguments.put(
                    parameters.get(i).getSimpleName().toString(),
                    of(seenAs.getTypeArguments().get(i)));
        }
        return visit(type, arguments);
    }

    TypeVariableName of(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream()
                .filter(bound -> !Unresolved.in(bound))
                .map(this::of)
                .toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds)
                .annotated(parameter.getAnnotationMirrors().stream()
                        .filter(mirror ->
                                Annotations.targets(Annotations.typeOf(mirror)).contains("TYPE_USE"))
                        .map(AnnotationSpec::get)
                        .toList());
    }

    @Override
    public TypeName visitPrimitive(PrimitiveType type, Map<String, TypeName> arguments) {
        return TypeName.get(type).annotated(annotations(type));
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, Map<String, TypeName> arguments) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        List<TypeName> own = new ArrayList<>();
        type.getTypeArguments().forEach(argument -> own.add(visit(argument, arguments)));
        TypeName around =
                Nesting.enclosing(type).map(outer -> visit(outer, arguments)).orElse(name);
        if (around instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(name.simpleName(), own).annotated(annotations(type));
        }
        return own.isEmpty()
                ? name.annotated(annotations(type))
                : ParameterizedTypeName.get(name, own.toArray(new TypeName[0])).annotated(annotations(type));
    }

    @Override
    public TypeName visitArray(ArrayType type, Map<String, TypeName> arguments) {
        return ArrayTypeName.of(visit(type.getComponentType(), arguments)).annotated(annotations(type));
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, Map<String, TypeName> arguments) {
        String name = type.asElement().getSimpleName().toString();
        TypeName argument = arguments.getOrDefault(name, TypeVariableName.get(name));
        List<AnnotationSpec> further = new ArrayList<>(annotations(type));
        further.removeAll(argument.annotations());
        return argument.annotated(further);
    }

    @Override
    public TypeName visitWildcard(WildcardType type, Map<String, TypeName> arguments) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(visit(type.getSuperBound(), arguments));
        }
        return WildcardTypeName.subtypeOf(
                type.getExtendsBound() == null ? ClassName.OBJECT : visit(type.getExtendsBound(), arguments));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, Map<String, TypeName> arguments) {
        return TypeName.get(type);
    }

    private List<AnnotationSpec> annotations(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.DECLARED
                        && reach.hidden(mirror.getAnnotationType()).isEmpty())
                .map(AnnotationSpec::get)
                .toList();
    }
}
