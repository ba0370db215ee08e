package org.weakattached.processor.check;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Compares type parameters, whose names do not matter, and writes them down. */
final class TypeParameters {
    private TypeParameters() {}

    /** Returns the bounds of each parameter, with parameters replaced by their place. */
    static List<String> shapes(List<? extends TypeParameterElement> parameters) {
        List<String> shapes = new ArrayList<>();
        for (TypeParameterElement parameter : parameters) {
            shapes.add(parameter.getBounds().stream()
                    .map(bound -> shape(bound, parameters))
                    .collect(Collectors.joining("&")));
        }
        return shapes;
    }

    private static String shape(TypeMirror bound, List<? extends TypeParameterElement> parameters) {
        String text = TypeName.get(bound).toString();
        for (int i = 0; i < parameters.size(); i++) {
            text = text.replaceAll("(?<![\\w.$])" + parameters.get(i).getSimpleName() + "(?![\\w.$])", "#" + i);
        }
        return text;
    }

    /** Returns the class as its declaration has it: {@code Node<T extends Foo>}. */
    static String declared(TypeElement type) {
        if (type.getTypeParameters().isEmpty()) {
            return type.getSimpleName().toString();
        }
        return type.getTypeParameters().stream()
                .map(TypeParameters::declared)
                .collect(Collectors.joining(", ", type.getSimpleName() + "<", ">"));
    }

    private static String declared(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .map(bound -> TypeName.get(bound).toString())
                .filter(bound -> !bound.equals("java.lang.Object"))
                .collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }
}
