package org.weakattached.processor.types;

import java.util.HashMap;
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
    private final Map<ClosedType, Search> searches = new HashMap<>();

    /** Makes an empty graph. The type {@code Object} is what all values have. */
    public TypeGraph(Types types, TypeMirror object) {
        this.types = types;
        this.object = object;
        this.closed = new ClosedTypes(types, object);
        this.edges = new Edges(closed);
    }

    /** Searches for a shortest path from one type to another, or to a subtype of that. To {@code Object} there is none. */
    public Finding search(TypeMirror from, TypeMirror to) {
        return searches.computeIfAbsent(closed.close(to), this::searchFor).from(closed.close(from));
    }

    private Search searchFor(ClosedType goal) {
        boolean findsAnything = types.isSameType(goal.erased(), object);
        return new Search(edges, goal, type -> !findsAnything && isKindOf(type, goal));
    }

    /** Returns how many types were looked at so far. */
    int size() {
        return edges.count();
    }

    /** A text or a number is an object of more types than it matters to anybody. */
    private boolean isKindOf(ClosedType type, ClosedType goal) {
        return Incomplete.ask(() -> types.isSubtype(type.erased(), goal.erased()), gaveUp -> false)
                && type.element().filter(TypeGraph::hasNoIdentity).isEmpty();
    }

    private static boolean hasNoIdentity(TypeElement type) {
        return ValueTypes.isValue(type) || ValueTypes.isValueBased(type);
    }
}
