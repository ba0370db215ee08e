package org.weakattached.processor.types;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that no source or class explains, at least not yet: another processor may still write them. */
public final class Unresolved extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
    private static final Unresolved VISITOR = new Unresolved();

    private Unresolved() {
        super(false);
    }

    public static boolean in(TypeMirror type) {
        return VISITOR.visit(type, null);
    }

    private static boolean inAny(List<? extends TypeMirror> types) {
        return types.stream().anyMatch(Unresolved::in);
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void unused) {
        return true;
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
        return in(type.getEnclosingType()) || inAny(type.getTypeArguments());
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void unused) {
        return in(type.getComponentType());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
        return (type.getExtendsBound() != null && in(type.getExtendsBound()))
                || (type.getSuperBound() != null && in(type.getSuperBound()));
    }
}
