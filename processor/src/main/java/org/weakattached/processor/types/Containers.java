package org.weakattached.processor.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The types that are known by their type arguments, as they have no fields, or fields that tell nothing: those hidden under
 * {@code --release}, and those of type {@code Object}. For each, the places of the arguments that it holds strongly.
 */
final class Containers {
    private static final List<Integer> NOTHING = List.of();
    private static final List<Integer> FIRST = List.of(0);
    private static final List<Integer> SECOND = List.of(1);
    private static final List<Integer> BOTH = List.of(0, 1);

    /** Whatever extends or implements one of these has its contents, unless it is listed itself. */
    static final Map<String, List<Integer>> COLLECTIONS = Map.ofEntries(
            Map.entry("com.google.common.collect.Multimap", BOTH),
            Map.entry("com.google.common.collect.Table", List.of(0, 1, 2)),
            Map.entry("java.lang.ref.Reference", NOTHING),
            Map.entry("java.util.Collection", FIRST),
            Map.entry("java.util.Map", BOTH),
            Map.entry("java.util.WeakHashMap", SECOND),
            Map.entry("org.weakattached.runtime.WeakKeyDictionary", SECOND),
            Map.entry("org.weakattached.runtime.WeakSet", NOTHING),
            Map.entry("org.weakattached.runtime.WeakValueDictionary", FIRST));

    /** So has what extends one of these, where there is no class to look into, or one of the JDK, which is looked into as well. */
    static final Map<String, List<Integer>> HOLDERS = Map.ofEntries(
            Map.entry("com.google.common.base.Optional", FIRST),
            Map.entry("java.lang.Iterable", FIRST),
            Map.entry("java.lang.StackTraceElement", NOTHING),
            Map.entry("java.util.Enumeration", FIRST),
            Map.entry("java.util.Iterator", FIRST),
            Map.entry("java.util.Map.Entry", BOTH),
            Map.entry("java.util.Optional", FIRST),
            Map.entry("java.util.Spliterator", FIRST),
            Map.entry("java.util.concurrent.Callable", FIRST),
            Map.entry("java.util.concurrent.CompletionStage", FIRST),
            Map.entry("java.util.concurrent.Future", FIRST),
            Map.entry("java.util.concurrent.atomic.AtomicMarkableReference", FIRST),
            Map.entry("java.util.concurrent.atomic.AtomicReference", FIRST),
            Map.entry("java.util.concurrent.atomic.AtomicReferenceArray", FIRST),
            Map.entry("java.util.concurrent.atomic.AtomicStampedReference", FIRST),
            Map.entry("java.util.function.Supplier", FIRST),
            Map.entry("java.util.stream.BaseStream", FIRST));

    private Containers() {}

    /** Returns the places of the type arguments that a listed type holds. */
    static Optional<List<Integer>> find(TypeElement type, boolean isOpaque) {
        String name = type.getQualifiedName().toString();
        List<Integer> places = COLLECTIONS.get(name);
        return Optional.ofNullable(places == null && isOpaque ? HOLDERS.get(name) : places);
    }

    /** Returns whether a type is listed itself, so that nothing is left to find in its fields. */
    static boolean isListed(TypeElement type) {
        return find(type, true).isPresent();
    }

    /** Returns whether a type is, or implements, a listed collection or map. */
    static boolean isCollection(TypeElement type) {
        return find(type, false).isPresent() || type.getInterfaces().stream().anyMatch(Containers::isCollection);
    }

    private static boolean isCollection(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && isCollection(element);
    }
}
