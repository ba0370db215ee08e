package org.weakattached.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The graph of which types refer to which. It comes to be while it is searched, and is kept for further searches. */
public final class TypeGraph {
    /** How many types a search visits before it gives up: a generic class that refers to ever new types of its own has no end. */
    public static final int BUDGET = 10_000;

    private final Types types;
    private final ClosedTypes closed;
    private final Edges edges;
    private final Map<List<ClosedType>, Finding> findings = new HashMap<>();

    /** Makes an empty graph. The type {@code Object} is what all values have. */
    public TypeGraph(Types types, TypeMirror object) {
        this.types = types;
        this.closed = new ClosedTypes(types, object);
        this.edges = new Edges(closed);
    }

    /** Searches for a shortest path from one type to another, or to a subtype of that. */
    public Finding search(TypeMirror from, TypeMirror to) {
        return search(closed.close(from), closed.close(to));
    }

    private Finding search(ClosedType from, ClosedType to) {
        return findings.computeIfAbsent(List.of(from, to), key -> new Search(types, edges, to).from(from));
    }
}
