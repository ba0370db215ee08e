package org.weakattached.testing;

import org.jspecify.annotations.Nullable;

/** What helps where an attached value holds the object. */
final class Cure {
    private Cure() {}

    /** Returns a hint, or null where no attached value is on the path. */
    static @Nullable String of(Route route) {
        for (int i = route.hops().size() - 1; i >= 0; i--) {
            AttachedEntry left = AttachedEntry.leftBy(route.hops().get(i));
            if (left != null) {
                return value(left) + relation(left, route) + (isLambda(i + 1, route) ? ofLambda() : ofObject(left));
            }
        }
        return null;
    }

    private static String value(AttachedEntry left) {
        return left.standsAlone()
                ? "A value of a WeakKeyDictionary"
                : "The value attached as \"" + left.field() + "\" of " + left.accessors();
    }

    private static String relation(AttachedEntry left, Route route) {
        return left.isOf(route.target(), route.heap())
                ? " refers back to its host, and so keeps it alive for ever."
                : " refers to the object, and keeps it alive as long as its own host lives.";
    }

    private static boolean isLambda(int hop, Route route) {
        return hop < route.hops().size()
                && Names.isLambda(Names.binary(route.hops().get(hop).origin()));
    }

    /** Held weakly, it would go at once: mostly nobody else holds it. */
    private static String ofLambda() {
        return " Hand the object over to the lambda as an argument, or let it capture a WeakReference.";
    }

    private static String ofObject(AttachedEntry left) {
        return " Hold it weakly"
                + (left.standsAlone() ? "" : ", with @WeakAttached(hold = Hold.WEAK)")
                + ", or let it refer to the object by a WeakReference.";
    }
}
