package org.weakattached.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The graph of which types refer to which. It comes to be while it is searched, and is kept for further searches. */
public final class TypeGraph {
    /** How many types a search visits before it gives up: a generic class that refers to ever new types of its own has no end. */
    public static final int BUDGET = 10_000;

    private final Types types;
    private final TypeMirror object;
    private final ClosedTypes closed;
    private final Edges edges;
    private final Map<List<ClosedType>, Finding> findings = new HashMap<>();

    /** Makes an empty graph. The type {@code Object} is what all values have. */
    public TypeGraph(Types types, TypeMirror object) {
        this.types = types;
        this.object = object;
        this.closed = new ClosedTypes(types, object);
        this.edges = new Edges(closed);
    }

    /** Searches for a shortest path from one type to another, or to a subtype of that. To {@code Object} there is none. */
    public Finding search(TypeMirror from, TypeMirror to) {
        ClosedType start = closed.close(from);
        ClosedType goal = closed.close(to);
        return findings.computeIfAbsent(List.of(start, goal), key -> search(start, goal));
    }

    private Finding search(ClosedType start, ClosedType goal) {
        boolean findsAnything = types.isSameType(goal.erased(), object);
        return new Search(edges, goal, type -> !findsAnything && isKindOf(type, goal)).from(start);
    }

    /** Returns how many types were looked at so far. */
    int size() {
        return edges.count();
    }

    /** A text or a number is an object of more types than it matters to anybody. */
    private boolean isKindOf(ClosedType type, ClosedType goal) {
        return Incomplete.ask(() -> types.isSubtype(type.erased(), goal.erased()), false)
                && type.element().filter(TypeGraph::hasNoIdentity).isEmpty();
    }

    private static boolean hasNoIdentity(TypeElement type) {
        return ValueTypes.isValue(type) || ValueTypes.isValueBased(type);
    }
}
