package org.weakattached.processor.check;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Tells what code in one package can name. */
final class Reach extends SimpleTypeVisitor14<Optional<TypeElement>, @Nullable Void> {
    private final Elements elements;
    private final PackageElement from;

    Reach(Elements elements, PackageElement from) {
        super(Optional.empty());
        this.elements = elements;
        this.from = from;
    }

    /** Returns the first class in the type that cannot be named. */
    Optional<TypeElement> hidden(TypeMirror type) {
        return visit(type, null);
    }

    /** Returns the element, or the class around it, that cannot be named. */
    Optional<TypeElement> hidden(TypeElement type) {
        for (Element e = type; e instanceof TypeElement each; e = e.getEnclosingElement()) {
            if (!reaches(e)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Tells whether the modifiers of an element let it be named. */
    boolean reaches(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && elements.getPackageOf(element).equals(from);
    }

    /** Describes the place that is looked from. */
    String place() {
        return from.isUnnamed() ? "the unnamed package" : "package " + from.getQualifiedName();
    }

    @Override
    public Optional<TypeElement> visitDeclared(DeclaredType type, @Nullable Void unused) {
        return hidden((TypeElement) type.asElement())
                .or(() -> hidden(type.getEnclosingType()))
                .or(() -> hidden(type.getTypeArguments()));
    }

    @Override
    public Optional<TypeElement> visitArray(ArrayType type, @Nullable Void unused) {
        return hidden(type.getComponentType());
    }

    @Override
    public Optional<TypeElement> visitWildcard(WildcardType type, @Nullable Void unused) {
        return Optional.ofNullable(type.getExtendsBound())
                .flatMap(this::hidden)
                .or(() -> Optional.ofNullable(type.getSuperBound()).flatMap(this::hidden));
    }

    private Optional<TypeElement> hidden(List<? extends TypeMirror> types) {
        return types.stream().map(this::hidden).flatMap(Optional::stream).findFirst();
    }
}
