package org.weakattached.processor.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out what objects of a type refer to strongly, as far as types tell, and looks at each type once. */
final class Edges {
    private final ClosedTypes types;
    private final Map<ClosedType, List<Edge>> known = new HashMap<>();

    Edges(ClosedTypes types) {
        this.types = types;
    }

    List<Edge> of(ClosedType type) {
        List<Edge> edges = known.get(type);
        if (edges == null) {
            edges = Incomplete.ask(() -> find(type), gaveUp -> List.of());
            known.put(type, edges);
        }
        return edges;
    }

    /** Returns how many types were looked at so far. */
    int count() {
        return known.size();
    }

    private List<Edge> find(ClosedType type) {
        if (type.component().isPresent()) {
            return List.of(contents(type, type.component().get()));
        }
        Optional<TypeElement> element = type.element();
        return element.isEmpty() || ValueTypes.isValue(element.get()) ? List.of() : find(type, element.get());
    }

    private List<Edge> find(ClosedType type, TypeElement element) {
        boolean isInterface = element.getKind().isInterface();
        boolean isOfJdk = Jdk.has(element);
        List<Edge> edges = new ArrayList<>();
        addContents(edges, type, type, isInterface || isOfJdk);
        if (isInterface || (isOfJdk && Containers.isCollection(element)) || Containers.isListed(element)) {
            return edges;
        }
        addFields(edges, type, element);
        addHiddenLoader(edges, type, element);
        type.outer().ifPresent(outer -> edges.add(new Edge(Edge.Kind.ENCLOSING, type, "", outer)));
        if (element.getSuperclass().getKind() == TypeKind.DECLARED) {
            edges.addAll(of(types.close(element.getSuperclass(), type)));
        }
        return edges;
    }

    private void addFields(List<Edge> edges, ClosedType type, TypeElement element) {
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)
                    && !field.asType().getKind().isPrimitive()
                    && !Jdk.isAside(element, field)) {
                ClosedType to = types.close(field.asType(), type);
                edges.add(new Edge(Edge.Kind.FIELD, type, field.getSimpleName().toString(), to));
            }
        }
    }

    /** Under {@code --release}, javac hides the private fields of the JDK. This one is known to leak, and a method shows its type. */
    private void addHiddenLoader(List<Edge> edges, ClosedType type, TypeElement element) {
        if (Jdk.isServiceLoader(element) && edges.stream().noneMatch(edge -> edge.kind() == Edge.Kind.FIELD)) {
            ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                    .flatMap(method -> method.getParameters().stream())
                    .map(parameter -> types.close(parameter.asType()))
                    .filter(parameter ->
                            parameter.element().filter(Jdk::isClassLoader).isPresent())
                    .findFirst()
                    .ifPresent(loader -> edges.add(new Edge(Edge.Kind.FIELD, type, "loader", loader)));
        }
    }

    /** Adds what a type holds as one of the known containers, if it is one. */
    private void addContents(List<Edge> edges, ClosedType type, ClosedType seenAs, boolean isOpaque) {
        TypeElement element = seenAs.element().orElseThrow();
        Optional<List<Integer>> places = Containers.find(element, isOpaque);
        if (places.isPresent()) {
            for (int place : places.get()) {
                ClosedType to = seenAs.arguments().get(place);
                edges.add(contents(type.arguments().contains(to) ? type : seenAs, to));
            }
            return;
        }
        for (TypeMirror parent : element.getInterfaces()) {
            addContents(edges, type, types.close(parent, seenAs), isOpaque);
        }
    }

    private static Edge contents(ClosedType holder, ClosedType to) {
        return new Edge(Edge.Kind.CONTENTS, holder, "", to);
    }
}
