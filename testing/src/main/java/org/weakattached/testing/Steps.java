package org.weakattached.testing;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.testing.Route.Hop;
import shark.GcRoot;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapObjectArray;

/** Writes a path for people, one step a line. */
final class Steps {
    private static final String CAPTURED = "arg$";

    private Steps() {}

    static List<String> of(Route route) {
        List<String> lines = new ArrayList<>();
        GcRoot root = route.root();
        if (root != null && !isNamedByFirstStep(root, route)) {
            lines.add(Roots.text(root, route.heap()));
        }
        for (int at = 0; at < route.hops().size(); ) {
            Fold fold = Fold.at(route, at);
            lines.add(fold == null ? plain(route.hops().get(at)) : fold.text());
            at += fold == null ? 1 : fold.hops();
        }
        lines.add(Names.full(Names.binary(route.target())));
        return lines;
    }

    private static boolean isNamedByFirstStep(GcRoot root, Route route) {
        return root instanceof GcRoot.ThreadObject && Fold.threadLocal(route, 0) != null;
    }

    private static String plain(Hop hop) {
        String binary = Names.binary(hop.origin());
        if (hop.origin() instanceof HeapClass) {
            return ofClass(Names.full(binary), hop.name());
        }
        if (hop.origin() instanceof HeapObjectArray) {
            return Names.simple(binary).replaceFirst("\\[]", hop.name());
        }
        if (Names.isLambda(binary) && hop.name().startsWith(CAPTURED)) {
            return "lambda in " + Names.aroundLambda(binary) + ", captured value "
                    + hop.name().substring(CAPTURED.length());
        }
        return hop.name().equals(Heap.CLASS)
                ? "class of " + Names.simple(binary)
                : Names.simple(binary) + "." + hop.name();
    }

    private static String ofClass(String name, String reference) {
        return switch (reference) {
            case Heap.CLASS_LOADER -> "class loader of " + name;
            case "<resolved_references>" -> "constants of class " + name;
            default -> "static field " + name + "." + reference;
        };
    }
}
