package org.weakattached.processor.types;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What classes refer to by the fields that reflection shows: less than {@link TypeGraph} knows, found in another way. */
final class ClassGraph {
    private static final Set<String> OPAQUE = opaque();
    private static final Pattern THREAD = Pattern.compile("\\bjava\\.lang\\.Thread\\b");

    private final Map<Class<?>, List<Class<?>>> edges = new HashMap<>();
    private final Map<Class<?>, Set<Class<?>>> reached = new HashMap<>();

    private static Set<String> opaque() {
        Set<String> names = new TreeSet<>(Containers.COLLECTIONS.keySet());
        names.addAll(Containers.HOLDERS.keySet());
        names.addAll(Jdk.PROGRAM.keySet());
        return names;
    }

    boolean leads(Class<?> from, Class<?> to) {
        return reached.computeIfAbsent(from, this::reachableFrom).stream().anyMatch(each -> to.isAssignableFrom(each));
    }

    private Set<Class<?>> reachableFrom(Class<?> start) {
        Set<Class<?>> all = new LinkedHashSet<>(List.of(start));
        Queue<Class<?>> next = new ArrayDeque<>(all);
        while (!next.isEmpty()) {
            for (Class<?> each : edges.computeIfAbsent(next.remove(), ClassGraph::edges)) {
                if (all.add(each)) {
                    next.add(each);
                }
            }
        }
        return all;
    }

    private static List<Class<?>> edges(Class<?> type) {
        if (type.isArray()) {
            return List.of(type.getComponentType());
        }
        List<Class<?>> edges = new ArrayList<>();
        for (@Nullable Class<?> each = type; each != null && !isOpaque(each); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && !(isOfJdk(each)
                                && THREAD.matcher(field.getGenericType().getTypeName())
                                        .find())) {
                    edges.add(field.getType());
                }
            }
        }
        return edges;
    }

    private static boolean isOpaque(Class<?> type) {
        return type.isInterface()
                || type == String.class
                || OPAQUE.contains(type.getName())
                || (isOfJdk(type)
                        && supertypes(type).anyMatch(each -> Containers.COLLECTIONS.containsKey(each.getName())));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()).flatMap(ClassGraph::supertypes));
    }

    private static boolean isOfJdk(Class<?> type) {
        return Stream.of("java.", "javax.", "jdk.", "sun.").anyMatch(type.getName()::startsWith);
    }
}
