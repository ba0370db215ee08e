package org.weakattached.testing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.weakattached.testing.Route.Hop;
import shark.CloseableHeapGraph;
import shark.GcRoot;
import shark.HeapField;
import shark.HeapGraph;
import shark.HeapObject;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapInstance;
import shark.HeapObject.HeapObjectArray;
import shark.HprofHeapGraph;
import shark.HprofRecordTag;

/** The objects of a heap dump, and the strong references among them as the collector sees them. */
final class Heap implements Closeable {
    static final String CLASS = "its class";
    static final String CLASS_LOADER = "its class loader";
    private static final String REFERENCE = "java.lang.ref.Reference";
    private static final String BUILT_IN_LOADERS = "jdk.internal.loader.ClassLoaders$";

    private final Path dump;
    private final CloseableHeapGraph graph;
    private final long[] ids;
    private final Map<Long, Boolean> permanence = new HashMap<>();

    Heap(Path dump) {
        this.dump = dump;
        graph = HprofHeapGraph.Companion.openHeapGraph(dump.toFile(), null, HprofRecordTag.Companion.getRootTags());
        ids = idsOf(graph);
    }

    private static long[] idsOf(HeapGraph graph) {
        LongStream.Builder ids = LongStream.builder();
        graph.getObjects().iterator().forEachRemaining(object -> ids.add(object.getObjectId()));
        return ids.build().sorted().toArray();
    }

    /** Takes one strong reference. */
    interface Visitor {
        void visit(Hop hop, HeapObject target);
    }

    int size() {
        return ids.length;
    }

    Iterable<GcRoot> roots() {
        return graph.getGcRoots();
    }

    Frames frames() {
        return new Frames(dump);
    }

    Iterable<HeapClass> classes() {
        return () -> graph.getClasses().iterator();
    }

    HeapObject at(int index) {
        return graph.findObjectById(ids[index]);
    }

    /** Numbers the objects from 0 to the size. The numbers that the graph gives them have gaps. */
    int indexOf(HeapObject object) {
        return Arrays.binarySearch(ids, object.getObjectId());
    }

    @Nullable HeapObject find(@Nullable Long id) {
        return id == null ? null : graph.findObjectByIdOrNull(id);
    }

    /** Finds what a reference of this virtual machine referred to when the dump was made; null if that was collected. */
    @Nullable HeapObject referentOf(Sought sought) {
        for (HeapClass type : classes()) {
            if (type.getName().equals(Sought.class.getName())) {
                HeapInstance reference = find(sought, type);
                if (reference != null) {
                    return referentOf(reference);
                }
            }
        }
        return null;
    }

    private static @Nullable HeapInstance find(Sought sought, HeapClass type) {
        for (Iterator<HeapInstance> each = type.getDirectInstances().iterator(); each.hasNext(); ) {
            HeapInstance instance = each.next();
            HeapField number = instance.get(type.getName(), "number");
            if (number != null
                    && Long.valueOf(sought.number).equals(number.getValue().getAsLong())) {
                return instance;
            }
        }
        return null;
    }

    @Nullable HeapObject referentOf(HeapInstance reference) {
        HeapField referent = reference.get(REFERENCE, "referent");
        return referent == null ? null : find(referent.getValue().getAsNonNullObjectId());
    }

    /** Says whether a class is never unloaded; a class of another loader lives as long as that loader and its instances. */
    boolean isPermanent(HeapClass type) {
        return permanence.computeIfAbsent(type.getObjectId(), id -> isBuiltIn(find(loaderOf(type))));
    }

    private static boolean isBuiltIn(@Nullable HeapObject loader) {
        return !(loader instanceof HeapInstance instance)
                || instance.getInstanceClassName().startsWith(BUILT_IN_LOADERS);
    }

    private static long loaderOf(HeapClass type) {
        return type.readRecord().getClassLoaderId();
    }

    static Iterable<HeapField> fields(HeapInstance instance) {
        return () -> instance.readFields().iterator();
    }

    /** Returns the first strong reference from one object to another, or null if there is none. */
    @Nullable Hop hop(HeapObject from, HeapObject to) {
        List<Hop> hops = new ArrayList<>();
        references(from, (hop, target) -> {
            if (target.getObjectId() == to.getObjectId()) {
                hops.add(hop);
            }
        });
        return hops.isEmpty() ? null : hops.get(0);
    }

    /** Shows each strong reference of an object to another. */
    void references(HeapObject object, Visitor visitor) {
        if (object instanceof HeapInstance instance) {
            ofInstance(instance, visitor);
        } else if (object instanceof HeapClass type) {
            ofClass(type, visitor);
        } else if (object instanceof HeapObjectArray array) {
            ofArray(array, visitor);
        }
    }

    private void ofInstance(HeapInstance instance, Visitor visitor) {
        for (HeapField field : fields(instance)) {
            if (!isOfTheCollector(field)) {
                visit(hop(instance, field), field.getValue().getAsNonNullObjectId(), visitor);
            }
        }
        if (!isPermanent(instance.getInstanceClass())) {
            visitor.visit(hop(instance, CLASS), instance.getInstanceClass());
        }
    }

    /** Says whether the collector treats a field in a way of its own. What subclasses of references add is not such. */
    private static boolean isOfTheCollector(HeapField field) {
        return (field.getName().equals("referent") || field.getName().equals("discovered"))
                && field.getDeclaringClass().getName().equals(REFERENCE);
    }

    private void ofClass(HeapClass type, Visitor visitor) {
        for (Iterator<HeapField> each = type.readStaticFields().iterator(); each.hasNext(); ) {
            HeapField field = each.next();
            visit(hop(type, field), field.getValue().getAsNonNullObjectId(), visitor);
        }
        visit(hop(type, CLASS_LOADER), loaderOf(type), visitor);
    }

    private void ofArray(HeapObjectArray array, Visitor visitor) {
        long[] elements = array.readRecord().getElementIds();
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] != 0) {
                visit(hop(array, "[" + i + "]"), elements[i], visitor);
            }
        }
    }

    private static Hop hop(HeapObject origin, HeapField field) {
        return new Hop(origin, field.getDeclaringClass().getName(), field.getName());
    }

    private static Hop hop(HeapObject origin, String name) {
        return new Hop(origin, "", name);
    }

    private void visit(Hop hop, @Nullable Long id, Visitor visitor) {
        HeapObject target = find(id);
        if (target != null) {
            visitor.visit(hop, target);
        }
    }

    @Override
    public void close() throws IOException {
        graph.close();
    }
}
