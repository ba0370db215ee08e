package org.weakattached.processor.read;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Resolves the name of a class as it stands in the source of a field: the compiler has not looked at initial values yet. */
final class SourceNames {
    private final Elements elements;
    private final Element field;
    private final CompilationUnitTree unit;
    private final @Nullable ModuleElement module;

    SourceNames(Elements elements, Element field, CompilationUnitTree unit) {
        this.elements = elements;
        this.field = field;
        this.unit = unit;
        this.module = elements.getModuleOf(field);
    }

    Optional<TypeElement> resolve(Tree name) {
        if (name instanceof ParameterizedTypeTree parameterized) {
            return resolve(parameterized.getType());
        }
        if (name instanceof AnnotatedTypeTree annotated) {
            return resolve(annotated.getUnderlyingType());
        }
        if (name instanceof MemberSelectTree select) {
            return resolve(select.getExpression())
                    .flatMap(outer -> member(outer, select.getIdentifier()))
                    .or(() -> type(select.toString()));
        }
        return name instanceof IdentifierTree identifier ? simple(identifier.getName()) : Optional.empty();
    }

    private Optional<TypeElement> simple(CharSequence name) {
        return nested(name)
                .or(() -> imported(name, false))
                .or(() -> inPackage(elements.getPackageOf(field).getQualifiedName(), name))
                .or(() -> imported(name, true))
                .or(() -> type("java.lang." + name));
    }

    private Optional<TypeElement> nested(CharSequence name) {
        for (Element e = field.getEnclosingElement(); e instanceof TypeElement outer; e = e.getEnclosingElement()) {
            Optional<TypeElement> found = member(outer, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<TypeElement> imported(CharSequence name, boolean onDemand) {
        String end = "." + (onDemand ? "*" : name);
        for (ImportTree each : unit.getImports()) {
            String text = each.getQualifiedIdentifier().toString();
            if (text.endsWith(end)) {
                Optional<TypeElement> found = type(text.substring(0, text.length() - end.length()) + "." + name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TypeElement> member(TypeElement outer, CharSequence name) {
        return ElementFilter.typesIn(elements.getAllMembers(outer)).stream()
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private Optional<TypeElement> inPackage(CharSequence packageName, CharSequence name) {
        return type(packageName.length() == 0 ? name : packageName + "." + name);
    }

    private Optional<TypeElement> type(CharSequence name) {
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }
}
