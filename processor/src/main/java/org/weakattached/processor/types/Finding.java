package org.weakattached.processor.types;

import java.util.List;

/**
 * What a search came to.
 *
 * @param path how objects of the first type refer to the last, where there is a path
 * @param end the type at the end of the path
 * @param goal the type that was searched for
 * @param visited how many types were looked at
 */
public record Finding(Outcome outcome, List<Edge> path, String end, String goal, int visited) {
    /** Whether there is a path, or none, or none was found before the search was given up. */
    public enum Outcome {
        PATH,
        NO_PATH,
        GIVEN_UP
    }

    public Finding {
        path = List.copyOf(path);
    }
}
