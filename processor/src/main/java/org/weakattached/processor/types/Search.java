package org.weakattached.processor.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A breadth-first search in the graph, so that the path it finds is a shortest one. */
final class Search {
    private final Edges edges;
    private final ClosedType goal;
    private final Predicate<ClosedType> isGoal;
    private final Set<ClosedType> reached = new HashSet<>();
    private final Map<ClosedType, Step> steps = new HashMap<>();
    private final Queue<ClosedType> next = new ArrayDeque<>();

    /** How a type was reached first. */
    private record Step(ClosedType from, Edge edge) {}

    Search(Edges edges, ClosedType goal, Predicate<ClosedType> isGoal) {
        this.edges = edges;
        this.goal = goal;
        this.isGoal = isGoal;
    }

    Finding from(ClosedType start) {
        reached.add(start);
        next.add(start);
        for (int visited = 1; !next.isEmpty(); visited++) {
            if (visited > TypeGraph.BUDGET) {
                return finding(Finding.Outcome.GIVEN_UP, List.of(), goal, TypeGraph.BUDGET);
            }
            ClosedType type = next.remove();
            if (isGoal.test(type)) {
                return finding(Finding.Outcome.PATH, pathTo(type), type, visited);
            }
            follow(type);
        }
        return finding(Finding.Outcome.NO_PATH, List.of(), goal, reached.size());
    }

    private Finding finding(Finding.Outcome outcome, List<Edge> path, ClosedType end, int visited) {
        return new Finding(outcome, path, end.erasedName(), goal.erasedName(), visited);
    }

    private void follow(ClosedType type) {
        for (Edge edge : edges.of(type)) {
            if (reached.add(edge.to())) {
                steps.put(edge.to(), new Step(type, edge));
                next.add(edge.to());
            }
        }
    }

    private List<Edge> pathTo(ClosedType end) {
        Deque<Edge> path = new ArrayDeque<>();
        for (@Nullable Step step = steps.get(end); step != null; step = steps.get(step.from())) {
            path.addFirst(step.edge());
        }
        return List.copyOf(path);
    }
}
