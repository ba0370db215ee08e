package org.weakattached.runtime.generated;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows the types whose objects any holder can change, by name. Of all other types nothing is known, and nobody is to be told that
 * an immutable object is mutable: a collection of a library that is not named here may be either.
 *
 * <p>The processor knows those of the JDK, where the source shows them.
 */
final class MutableTypes {
    static final Set<String> NAMES = Set.of(
            "com.google.common.collect.ArrayListMultimap",
            "com.google.common.collect.ArrayTable",
            "com.google.common.collect.ConcurrentHashMultiset",
            "com.google.common.collect.EnumBiMap",
            "com.google.common.collect.EnumHashBiMap",
            "com.google.common.collect.EnumMultiset",
            "com.google.common.collect.EvictingQueue",
            "com.google.common.collect.HashBasedTable",
            "com.google.common.collect.HashBiMap",
            "com.google.common.collect.HashMultimap",
            "com.google.common.collect.HashMultiset",
            "com.google.common.collect.LinkedHashMultimap",
            "com.google.common.collect.LinkedHashMultiset",
            "com.google.common.collect.LinkedListMultimap",
            "com.google.common.collect.MinMaxPriorityQueue",
            "com.google.common.collect.MutableClassToInstanceMap",
            "com.google.common.collect.TreeBasedTable",
            "com.google.common.collect.TreeMultimap",
            "com.google.common.collect.TreeMultiset",
            "com.google.common.collect.TreeRangeMap",
            "com.google.common.collect.TreeRangeSet",
            "com.google.common.util.concurrent.AtomicDouble",
            "com.google.common.util.concurrent.AtomicDoubleArray",
            "com.google.common.util.concurrent.AtomicLongMap",
            "java.awt.RenderingHints",
            "java.beans.beancontext.BeanContextSupport",
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.EnumSet",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicIntegerArray",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicLongArray",
            "java.util.concurrent.atomic.AtomicMarkableReference",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.AtomicReferenceArray",
            "java.util.concurrent.atomic.AtomicStampedReference",
            "java.util.concurrent.atomic.DoubleAccumulator",
            "java.util.concurrent.atomic.DoubleAdder",
            "java.util.concurrent.atomic.LongAccumulator",
            "java.util.concurrent.atomic.LongAdder",
            "java.util.jar.Attributes",
            "javax.management.openmbean.TabularDataSupport",
            "javax.script.SimpleBindings",
            "kotlin.collections.ArrayDeque",
            "org.eclipse.collections.impl.bag.mutable.HashBag",
            "org.eclipse.collections.impl.bag.mutable.MultiReaderHashBag",
            "org.eclipse.collections.impl.bag.sorted.mutable.TreeBag",
            "org.eclipse.collections.impl.bag.strategy.mutable.HashBagWithHashingStrategy",
            "org.eclipse.collections.impl.bimap.mutable.HashBiMap",
            "org.eclipse.collections.impl.list.mutable.CompositeFastList",
            "org.eclipse.collections.impl.list.mutable.FastList",
            "org.eclipse.collections.impl.list.mutable.MultiReaderFastList",
            "org.eclipse.collections.impl.map.mutable.ConcurrentHashMap",
            "org.eclipse.collections.impl.map.mutable.ConcurrentHashMapUnsafe",
            "org.eclipse.collections.impl.map.mutable.UnifiedMap",
            "org.eclipse.collections.impl.map.sorted.mutable.TreeSortedMap",
            "org.eclipse.collections.impl.map.strategy.mutable.UnifiedMapWithHashingStrategy",
            "org.eclipse.collections.impl.multimap.bag.HashBagMultimap",
            "org.eclipse.collections.impl.multimap.list.FastListMultimap",
            "org.eclipse.collections.impl.multimap.set.UnifiedSetMultimap",
            "org.eclipse.collections.impl.multimap.set.sorted.TreeSortedSetMultimap",
            "org.eclipse.collections.impl.set.mutable.MultiReaderUnifiedSet",
            "org.eclipse.collections.impl.set.mutable.UnifiedSet",
            "org.eclipse.collections.impl.set.sorted.mutable.TreeSortedSet",
            "org.eclipse.collections.impl.set.strategy.mutable.UnifiedSetWithHashingStrategy",
            "org.eclipse.collections.impl.stack.mutable.ArrayStack");

    /** The packages whose collections are mutable where they can be made of, but for those that begin as follows. */
    static final Set<String> PACKAGES = Set.of("java.util", "java.util.concurrent");

    private static final List<String> IMMUTABLE = List.of(
            "java.util.Collections$Copies",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton",
            "java.util.Collections$Unmodifiable",
            "java.util.ImmutableCollections$");

    /** Views of whatever collection there is behind them. */
    private static final List<String> VIEWS = List.of(
            "java.util.AbstractList$", "java.util.AbstractMap$", "java.util.ReverseOrder", "java.util.SequencedMap$");

    private static final String ARRAY_AS_LIST = "java.util.Arrays$ArrayList";

    /** As in class files. */
    private static final int ABSTRACT = 0x0400;

    private MutableTypes() {}

    static boolean has(Object value) {
        Class<?> type = value.getClass();
        if (type.isArray()) {
            return Array.getLength(value) > 0;
        }
        if (type.getName().equals(ARRAY_AS_LIST)) {
            return !((Collection<?>) value).isEmpty();
        }
        return superclasses(type).noneMatch(MutableTypes::isHarmless)
                && superclasses(type).anyMatch(MutableTypes::isMutable);
    }

    private static Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
    }

    private static boolean isHarmless(Class<?> type) {
        return Stream.of(IMMUTABLE, VIEWS).flatMap(List::stream).anyMatch(type.getName()::startsWith);
    }

    private static boolean isMutable(Class<?> type) {
        return NAMES.contains(type.getName())
                || (PACKAGES.contains(type.getPackageName())
                        && (type.getModifiers() & ABSTRACT) == 0
                        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)));
    }
}
