package org.weakattached.processor.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.types.Compilers;
import org.weakattached.processor.types.Nesting;

/** Collects what the accessors will name: the warnings that gives, so that no others are suppressed, and the names. */
final class Mentions extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
    /** What all accessors name. */
    private static final Set<String> ALWAYS =
            Set.of("AssertionError", "AutoCloseable", "Deprecated", "Object", "Override", "SuppressWarnings");

    private static final Pattern DEPRECATED_TAG = Pattern.compile("(?m)^\\s*@deprecated\\b");

    private static final Map<TypeKind, String> BOXES = Map.of(
            TypeKind.BOOLEAN, "Boolean",
            TypeKind.BYTE, "Byte",
            TypeKind.SHORT, "Short",
            TypeKind.CHAR, "Character",
            TypeKind.INT, "Integer",
            TypeKind.LONG, "Long",
            TypeKind.FLOAT, "Float",
            TypeKind.DOUBLE, "Double");

    private final Environment environment;
    private final Set<Element> seen = new LinkedHashSet<>();
    private final Set<String> javaLangNames = new HashSet<>(ALWAYS);
    private final Set<String> warnings = new TreeSet<>();

    Mentions(Environment environment) {
        this.environment = environment;
    }

    /** Returns the top-level classes that are named, in the order in which they were noted. */
    Stream<TypeElement> topLevel() {
        return seen.stream()
                .filter(each -> each.getEnclosingElement() instanceof PackageElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }

    List<String> warnings() {
        return new ArrayList<>(warnings);
    }

    /** Returns the simple names of what is named in {@code java.lang}. */
    Set<String> javaLangNames() {
        return javaLangNames;
    }

    /** Notes that the element and those around it will be named. */
    void add(Element element) {
        for (Element e = element; e != null && seen.add(e); e = e.getEnclosingElement()) {
            Annotations.find(e, Deprecated.class.getName()).ifPresent(this::addDeprecation);
            if (isDeprecatedByComment(e)) {
                warnings.add("deprecation");
            }
            if (e.getEnclosingElement() instanceof PackageElement place
                    && place.getQualifiedName().contentEquals("java.lang")) {
                javaLangNames.add(e.getSimpleName().toString());
            }
        }
    }

    private boolean isDeprecatedByComment(Element element) {
        if (Annotations.has(element, Deprecated.class.getName())) {
            return false;
        }
        @Nullable String comment = environment.elements.getDocComment(element);
        return comment != null && DEPRECATED_TAG.matcher(comment).find();
    }

    /** Notes that the type will be named, with whatever type arguments it needs. */
    void addErased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            addErased(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            add(declared.asElement());
        }
    }

    /** Notes that the type will be named. */
    void add(TypeMirror type) {
        visit(type, null);
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            add(Annotations.typeOf(annotation));
        }
    }

    /** Notes that the type parameter will be declared. */
    void add(TypeParameterElement parameter) {
        List<? extends TypeMirror> bounds = parameter.getBounds();
        bounds.forEach(this::add);
        if (bounds.size() > 1
                && Compilers.isJavac(environment.elements) // others refuse the word
                && bounds.stream().anyMatch(environment::isCloseable)) {
            warnings.add("try"); // the compiler takes the close of an intersection for one that can be interrupted
        }
    }

    private void addDeprecation(AnnotationMirror annotation) {
        boolean removal = Annotations.value(annotation, "forRemoval")
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
        warnings.add(removal ? "removal" : "deprecation");
    }

    @Override
    public @Nullable Void visitPrimitive(PrimitiveType type, @Nullable Void unused) {
        javaLangNames.add(Objects.requireNonNull(BOXES.get(type.getKind())));
        return null;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void unused) {
        TypeElement element = (TypeElement) type.asElement();
        add(element);
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            warnings.add("rawtypes");
        }
        Nesting.enclosing(type).ifPresent(this::add);
        type.getTypeArguments().forEach(this::add);
        return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, @Nullable Void unused) {
        add(type.getComponentType());
        return null;
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, @Nullable Void unused) {
        if (type.getExtendsBound() != null) {
            add(type.getExtendsBound());
        }
        if (type.getSuperBound() != null) {
            add(type.getSuperBound());
        }
        return null;
    }
}
