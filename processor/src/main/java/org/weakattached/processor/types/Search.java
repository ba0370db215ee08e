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

/** Searches for one goal in the graph, from wherever it is asked to, and passes over what led elsewhere before. */
final class Search {
    private final Edges edges;
    private final ClosedType goal;
    private final Predicate<ClosedType> isGoal;
    private final Map<ClosedType, Finding> findings = new HashMap<>();
    private final Set<ClosedType> leadsElsewhere = new HashSet<>();

    Search(Edges edges, ClosedType goal, Predicate<ClosedType> isGoal) {
        this.edges = edges;
        this.goal = goal;
        this.isGoal = isGoal;
    }

    Finding from(ClosedType start) {
        return findings.computeIfAbsent(start, each -> new Walk().from(start));
    }

    /** How a type was reached first. */
    private record Step(ClosedType from, Edge edge) {}

    /** Goes breadth first, so that the path it finds is a shortest one. */
    private final class Walk {
        private final Set<ClosedType> reached = new HashSet<>();
        private final Map<ClosedType, Step> steps = new HashMap<>();
        private final Queue<ClosedType> next = new ArrayDeque<>();

        Finding from(ClosedType start) {
            reach(start);
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
            leadsElsewhere.addAll(reached);
            return finding(Finding.Outcome.NO_PATH, List.of(), goal, reached.size());
        }

        private void follow(ClosedType type) {
            for (Edge edge : edges.of(type)) {
                if (reach(edge.to())) {
                    steps.put(edge.to(), new Step(type, edge));
                }
            }
        }

        /** Returns whether the type is new. */
        private boolean reach(ClosedType type) {
            return !leadsElsewhere.contains(type) && reached.add(type) && next.add(type);
        }

        private Finding finding(Finding.Outcome outcome, List<Edge> path, ClosedType end, int visited) {
            return new Finding(outcome, path, end.erasedName(), goal.erasedName(), visited);
        }

        private List<Edge> pathTo(ClosedType end) {
            Deque<Edge> path = new ArrayDeque<>();
            for (@Nullable Step step = steps.get(end); step != null; step = steps.get(step.from())) {
                path.addFirst(step.edge());
            }
            return List.copyOf(path);
        }
    }
}
