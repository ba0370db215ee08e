package org.weakattached.processor.check;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Turns types into names, with their annotations, which JavaPoet alone would drop. */
final class TypeNames extends SimpleTypeVisitor14<TypeName, @Nullable Void> {
    private final Reach reach;

    TypeNames(Reach reach) {
        this.reach = reach;
    }

    TypeName of(TypeMirror type) {
        return visit(type, null);
    }

    TypeVariableName of(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds)
                .annotated(parameter.getAnnotationMirrors().stream()
                        .filter(mirror ->
                                Annotations.targets(Annotations.typeOf(mirror)).contains("TYPE_USE"))
                        .map(AnnotationSpec::get)
                        .toList());
    }

    @Override
    public TypeName visitPrimitive(PrimitiveType type, @Nullable Void unused) {
        return TypeName.get(type).annotated(annotations(type));
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, @Nullable Void unused) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        List<TypeName> arguments =
                type.getTypeArguments().stream().map(this::of).toList();
        if (type.getEnclosingType() instanceof DeclaredType enclosing
                && of(enclosing) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(name.simpleName(), arguments).annotated(annotations(type));
        }
        return arguments.isEmpty()
                ? name.annotated(annotations(type))
                : ParameterizedTypeName.get(name, arguments.toArray(new TypeName[0]))
                        .annotated(annotations(type));
    }

    @Override
    public TypeName visitArray(ArrayType type, @Nullable Void unused) {
        return ArrayTypeName.of(of(type.getComponentType())).annotated(annotations(type));
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return TypeVariableName.get(type.asElement().getSimpleName().toString()).annotated(annotations(type));
    }

    @Override
    public TypeName visitWildcard(WildcardType type, @Nullable Void unused) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(
                type.getExtendsBound() == null ? ClassName.OBJECT : of(type.getExtendsBound()));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, @Nullable Void unused) {
        return TypeName.get(type);
    }

    private List<AnnotationSpec> annotations(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(mirror -> reach.hidden(mirror.getAnnotationType()).isEmpty())
                .map(AnnotationSpec::get)
                .toList();
    }
}
