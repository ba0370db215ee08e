package org.weakattached.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakattached.testing.Route.Hop;
import shark.GcRoot;
import shark.HeapObject;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapInstance;

/**
 * Searches a heap dump for the shortest strong path to an object, in breadth, from all roots at once. Per object it keeps two
 * numbers: a place in a queue, and which object led to it.
 *
 * <p>What people can see in their source comes first: static fields, threads and their thread locals. Only when all that these reach
 * is searched do the roots join in that end with a method, such as frames, and after them what soft references and finalizers hold.
 */
final class Search {
    private static final int ROOT = -1;

    private final Heap heap;
    private final HeapObject target;
    private final Map<Integer, GcRoot> roots = new HashMap<>();
    private final List<Integer> softReferences = new ArrayList<>();

    /** By index of an object: 0 if it was not reached, {@code ROOT}, or 1 + the index of the object that led to it. */
    private final int[] predecessors;

    private final int[] queue;
    private int head;
    private int tail;

    Search(Heap heap, HeapObject target) {
        this.heap = heap;
        this.target = target;
        predecessors = new int[heap.size()];
        queue = new int[heap.size()];
    }

    /** Returns the path, or null if there is none. */
    @Nullable Route run() {
        addClasses();
        addRoots(false);
        if (!reachesTarget()) {
            addRoots(true);
        }
        if (!reachesTarget()) {
            addSoftlyHeld();
        }
        return reachesTarget() ? route() : null;
    }

    private void addClasses() {
        for (HeapClass type : heap.classes()) {
            if (heap.isPermanent(type)) {
                reach(type, ROOT);
            }
        }
    }

    private void addRoots(boolean passing) {
        for (GcRoot root : heap.roots()) {
            HeapObject object = heap.find(root.getId());
            if (object != null && Roots.arePassing(root) == passing && reach(object, ROOT)) {
                roots.put(heap.indexOf(object), root);
            }
        }
    }

    /** The list grows while what they hold is searched. */
    private void addSoftlyHeld() {
        for (int i = 0; i < softReferences.size() && !isReached(target); i++) {
            int index = softReferences.get(i);
            HeapObject referent = heap.referentOf((HeapInstance) heap.at(index));
            if (referent != null) {
                reach(referent, 1 + index);
                search();
            }
        }
    }

    private boolean reachesTarget() {
        search();
        return isReached(target);
    }

    private void search() {
        while (head < tail && !isReached(target)) {
            int index = queue[head++];
            HeapObject object = heap.at(index);
            heap.references(object, (hop, referred) -> reach(referred, 1 + index));
            if (object instanceof HeapInstance instance && isSoft(instance)) {
                softReferences.add(index);
            }
        }
    }

    private boolean reach(HeapObject object, int predecessor) {
        if (isReached(object)) {
            return false;
        }
        int index = heap.indexOf(object);
        predecessors[index] = predecessor;
        queue[tail++] = index;
        return true;
    }

    private boolean isReached(HeapObject object) {
        return predecessor(object) != 0;
    }

    private int predecessor(HeapObject object) {
        return predecessors[heap.indexOf(object)];
    }

    private static boolean isSoft(HeapInstance instance) {
        return instance.instanceOf("java.lang.ref.SoftReference")
                || instance.instanceOf("java.lang.ref.FinalReference");
    }

    private Route route() {
        List<Hop> hops = new ArrayList<>();
        HeapObject object = target;
        for (int by = predecessor(object); by != ROOT; by = predecessor(object)) {
            HeapObject origin = heap.at(by - 1);
            Hop hop = heap.hop(origin, object);
            // Of all that is followed, what a soft reference holds is the only thing that is not a strong reference.
            hops.add(hop == null ? new Hop(origin, "", "referent (soft)") : hop);
            object = origin;
        }
        Collections.reverse(hops);
        return new Route(heap, roots.get(heap.indexOf(object)), hops, target);
    }
}
