package org.weakattached.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weakattached.testing.Route.Hop;
import shark.HeapField;
import shark.HeapObject;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapInstance;
import shark.HeapObject.HeapObjectArray;

/** A few hops that are one step for people, since they stay inside of a data structure. */
record Fold(int hops, String text) {
    private static final Pattern NODE_OF_COLLECTION = Pattern.compile("java\\.util\\..*\\$\\w*(Node|Entry|TreeBin)");
    private static final String THREAD_LOCAL_ENTRY = "java.lang.ThreadLocal$ThreadLocalMap$Entry";
    private static final int HOPS_OF_THREAD_LOCAL = 4;

    /** Returns what begins at a hop, if it is more than the hop. */
    static @Nullable Fold at(Route route, int first) {
        if (!(route.hops().get(first).origin() instanceof HeapInstance origin)) {
            return null;
        }
        if (origin.getInstanceClassName().startsWith("java.util.")) {
            return collection(route.hops(), first, origin);
        }
        return AttachedEntry.isInside(origin) ? table(route.hops(), first, origin) : threadLocal(route, first);
    }

    /** Returns the thread local that begins at a hop, if one does. */
    static @Nullable Fold threadLocal(Route route, int first) {
        int last = first + HOPS_OF_THREAD_LOCAL - 1;
        if (last >= route.hops().size()
                || !(route.hops().get(first).origin() instanceof HeapInstance thread)
                || !(route.hops().get(last).origin() instanceof HeapInstance entry)
                || !thread.instanceOf("java.lang.Thread")
                || !entry.getInstanceClassName().equals(THREAD_LOCAL_ENTRY)) {
            return null;
        }
        String field = staticFieldOf(route.heap().referentOf(entry), route.heap());
        return new Fold(HOPS_OF_THREAD_LOCAL, "thread local" + field + " of " + Roots.thread(thread));
    }

    private static String staticFieldOf(@Nullable HeapObject threadLocal, Heap heap) {
        if (threadLocal != null) {
            for (HeapClass type : heap.classes()) {
                Hop hop = heap.hop(type, threadLocal);
                if (hop != null) {
                    return " " + Names.full(type.getName()) + "." + hop.name();
                }
            }
        }
        return "";
    }

    private static @Nullable Fold collection(List<Hop> hops, int first, HeapInstance collection) {
        int inside = hopsInside(hops, first, Fold::isNode);
        return inside == 1
                ? null
                : new Fold(inside, name(collection) + "[" + element(hops.get(first + inside - 1)) + "]");
    }

    /** A value of a dictionary that stands alone is inside of it; a value of an extension is not, so that its field has a line. */
    private static @Nullable Fold table(List<Hop> hops, int first, HeapInstance table) {
        int inside = hopsInside(hops, first, AttachedEntry::isInside);
        String last = hops.get(first + inside - 1).name();
        String element = AttachedEntry.leftBy(hops.get(first + inside - 1)) == null ? "entry" : last;
        return inside == 1 ? null : new Fold(inside, name(table) + "[" + element + "]");
    }

    private static boolean isNode(Hop hop) {
        return NODE_OF_COLLECTION.matcher(Names.binary(hop.origin())).matches();
    }

    /** Counts the first hop, and those after it through inner arrays and nodes. */
    private static int hopsInside(List<Hop> hops, int first, Predicate<Hop> isNode) {
        int end = first + 1;
        while (end < hops.size() && (isNode.test(hops.get(end)) || isInnerArray(hops, end))) {
            end++;
        }
        return end - first;
    }

    private static boolean isInnerArray(List<Hop> hops, int at) {
        return hops.get(at).origin() instanceof HeapObjectArray
                && !(hops.get(at - 1).origin() instanceof HeapObjectArray);
    }

    private static String element(Hop last) {
        if (last.origin() instanceof HeapInstance node && !last.name().equals("key")) {
            for (HeapField field : Heap.fields(node)) {
                String key = field.getName().equals("key") ? field.getValue().readAsJavaString() : null;
                if (key != null) {
                    return '"' + key + '"';
                }
            }
        }
        return last.name().equals("val") ? "value" : last.name().replaceAll("[\\[\\]]", "");
    }

    private static String name(HeapInstance instance) {
        return Names.simple(instance.getInstanceClassName());
    }
}
