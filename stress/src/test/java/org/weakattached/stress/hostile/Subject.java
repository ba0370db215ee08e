package org.weakattached.stress.hostile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;

/**
 * Something whose methods are called, over hosts that are hostile.
 *
 * @param type what declares the methods
 * @param object the thing itself
 * @param first what is passed where the first parameter is an object of any type
 * @param others what is passed where another parameter is
 * @param equal what the thing is compared with
 */
record Subject(String name, Class<?> type, Object object, List<?> first, List<?> others, List<?> equal) {

    /** Makes those that belong together, anew each time, for methods that change them. */
    static List<Supplier<List<Subject>>> families() {
        return List.of(
                () -> dictionary("alone", new WeakKeyDictionary<>(), "a"),
                () -> dictionary("text", TagAccessors.text(), "a"),
                () -> dictionary("count", TagAccessors.count(), 1),
                () -> dictionary("total", TagAccessors.total(), 1L),
                () -> dictionary("marked", TagAccessors.marked(), true),
                () -> dictionary("weak", TagAccessors.weak(), "a"),
                () -> dictionary("soft", TagAccessors.soft(), "a"),
                () -> dictionary("resource", TagAccessors.resource(), () -> {}),
                Subject::finalField,
                Subject::set,
                Subject::attachments,
                Subject::reference);
    }

    private static <V> List<Subject> dictionary(String name, WeakKeyDictionary<Hostile, V> dictionary, V value) {
        List<Hostile> keys = List.of(new Hostile(), new Hostile(), new Hostile());
        dictionary.put(keys.get(0), value);
        dictionary.put(keys.get(1), value);
        return views(name, dictionary, keys, value);
    }

    private static List<Subject> finalField() {
        List<Hostile> keys = List.of(new Hostile(), new Hostile(), new Hostile());
        TagAccessors.getNotes(keys.get(0)).add("a");
        return views("notes", TagAccessors.notes(), keys, List.of("a"));
    }

    private static List<Subject> set() {
        List<Hostile> elements = List.of(new Hostile(), new Hostile(), new Hostile());
        WeakSet<Hostile> set = new WeakSet<>(elements.subList(0, 2));
        List<Subject> all = new ArrayList<>(iterators("set", set));
        all.add(new Subject("set", WeakSet.class, set, elements, elements, List.of(new WeakSet<>(set))));
        return all;
    }

    private static List<Subject> attachments() {
        Hostile attached = new Hostile();
        TagAccessors.setText(attached, "a");
        List<Hostile> hosts = List.of(attached, new Hostile());
        return List.of(new Subject("attachments", Attachments.class, TagAccessors.attachments(), hosts, hosts, hosts));
    }

    private static List<Subject> reference() {
        Hostile referent = new Hostile();
        WeakRef<Hostile> reference = WeakRef.of(referent, ref -> {});
        return List.of(new Subject("reference", WeakRef.class, reference, List.of(referent), List.of(), List.of()));
    }

    private static <V> List<Subject> views(
            String name, WeakKeyDictionary<Hostile, V> dictionary, List<Hostile> keys, V value) {
        List<V> values = List.of(value);
        IdentityHashMap<Hostile, V> copy = new IdentityHashMap<>();
        dictionary.forEach(copy::put);
        List<Map.Entry<Hostile, V>> entries =
                keys.stream().map(key -> Map.entry(key, value)).toList();
        Map.Entry<Hostile, V> entry = dictionary.entrySet().iterator().next();
        List<Subject> all = new ArrayList<>(List.of(
                new Subject(name, WeakKeyDictionary.class, dictionary, keys, values, List.of(copy)),
                new Subject(name + ".keys", Set.class, dictionary.keySet(), keys, values, List.of(copy.keySet())),
                new Subject(name + ".values", Collection.class, dictionary.values(), values, values, List.of()),
                new Subject(
                        name + ".entries", Set.class, dictionary.entrySet(), entries, values, List.of(copy.entrySet())),
                new Subject(name + ".entry", Map.Entry.class, entry, values, values, entries)));
        all.addAll(iterators(name + ".keys", dictionary.keySet()));
        all.addAll(iterators(name + ".values", dictionary.values()));
        all.addAll(iterators(name + ".entries", dictionary.entrySet()));
        return all;
    }

    private static List<Subject> iterators(String name, Collection<?> view) {
        Iterator<?> begun = view.iterator();
        begun.next();
        List<?> none = List.of();
        return List.of(
                new Subject(name + ".iterator", Iterator.class, begun, none, none, none),
                new Subject(name + ".spliterator", Spliterator.class, view.spliterator(), none, none, none));
    }

    @Override
    public String toString() {
        return name;
    }
}
