package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.EvictingQueue;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import com.google.common.util.concurrent.AtomicDouble;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.collections.CollectionsKt;
import kotlin.collections.MapsKt;
import kotlin.collections.SetsKt;
import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.factory.Stacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/** What generated code has the table check. */
final class DefaultsTest {

    @SuppressWarnings({"JavaUtilDate", "JdkObsolete", "UnnecessaryStringBuilder"}) // as users of old classes have them
    static List<Object> mutable() {
        Map<Integer, Integer> map = new HashMap<>();
        return List.of(
                new int[1],
                new long[2],
                new StringBuilder(),
                new StringBuffer(),
                new Date(),
                new java.sql.Timestamp(0),
                Calendar.getInstance(),
                new BitSet(),
                new AtomicInteger(),
                new LongAdder(),
                new AtomicReference<Object>() {},
                new ArrayList<>(),
                new ArrayList<>(List.of(1)).subList(0, 1),
                Arrays.asList(1),
                map,
                map.keySet(),
                map.values(),
                map.entrySet(),
                new TreeMap<>().headMap(1),
                new EnumMap<>(Thread.State.class).keySet(),
                EnumSet.noneOf(Thread.State.class),
                new Properties(),
                new Attributes(),
                new LinkedBlockingQueue<>(),
                new CopyOnWriteArrayList<>(),
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentSkipListMap<>().keySet(),
                Collections.synchronizedList(new ArrayList<>()),
                Collections.synchronizedMap(map),
                Collections.checkedSet(new HashSet<>(), String.class),
                Collections.newSetFromMap(new WeakHashMap<>()),
                Collections.asLifoQueue(new ArrayDeque<>()),
                Stream.of(1).collect(Collectors.toList()),
                new Own(),
                new HashMap<>() {});
    }

    static List<Object> immutable() {
        return List.of(
                "a",
                1,
                new Object(),
                new int[0],
                Arrays.asList(),
                List.of(1, 2, 3),
                List.of(1, 2, 3).subList(0, 2),
                Set.of(1),
                Map.of(1, 2),
                Map.of(1, 2).keySet(),
                Map.of(1, 2).values(),
                Map.of(1, 2, 3, 4).entrySet(),
                Stream.of(1).toList(),
                Stream.of(1).collect(Collectors.partitioningBy(one -> one > 1)),
                System.getenv(),
                Collections.emptyList(),
                Collections.emptySortedMap(),
                Collections.singletonList(1),
                Collections.singletonList(1).subList(0, 1),
                Collections.singletonMap(1, 2).values(),
                Collections.nCopies(3, 1),
                Collections.unmodifiableMap(new HashMap<>()),
                Collections.unmodifiableMap(new HashMap<>()).entrySet(),
                Collections.unmodifiableNavigableSet(new TreeSet<>()));
    }

    static List<Object> mutableOfLibraries() {
        return List.of(
                Lists.newArrayList(),
                HashMultiset.create(),
                HashBiMap.create(),
                ArrayListMultimap.create(),
                HashBasedTable.create(),
                TreeRangeSet.create(),
                EvictingQueue.create(1),
                new AtomicDouble(),
                CollectionsKt.mutableListOf(),
                CollectionsKt.listOf(1, 2), // a java.util.Arrays.asList
                SetsKt.setOf(1, 2), // a java.util.LinkedHashSet
                new kotlin.collections.ArrayDeque<>(),
                org.eclipse.collections.api.factory.Lists.mutable.of(1),
                org.eclipse.collections.api.factory.Sets.mutable.of(1),
                org.eclipse.collections.api.factory.Maps.mutable.of(1, 2),
                Bags.mutable.of(1),
                Stacks.mutable.of(1));
    }

    static List<Object> immutableOfLibraries() {
        return List.of(
                ImmutableList.of(),
                ImmutableList.of("a"),
                ImmutableSortedSet.of(1, 2),
                ImmutableMap.of(1, 2).keySet(),
                ImmutableMultiset.of(1),
                ImmutableSetMultimap.of(1, 2),
                ImmutableTable.of(1, 2, 3),
                Sets.immutableEnumSet(Thread.State.NEW),
                CollectionsKt.emptyList(),
                CollectionsKt.listOf("a"),
                MapsKt.emptyMap(),
                SetsKt.emptySet(),
                CollectionsKt.build(CollectionsKt.<Integer>createListBuilder()),
                org.eclipse.collections.api.factory.Lists.immutable.of(1, 2),
                org.eclipse.collections.api.factory.Sets.immutable.of(1, 2),
                org.eclipse.collections.api.factory.Maps.immutable.of(1, 2),
                org.eclipse.collections.api.factory.Lists.mutable.of(1).asUnmodifiable(),
                org.eclipse.collections.api.factory.Maps.mutable.of(1, 2).asUnmodifiable(),
                io.vavr.collection.List.of(1, 2),
                io.vavr.collection.List.of(1, 2).asJava(),
                io.vavr.collection.HashMap.of(1, 2),
                TreePVector.singleton(1),
                HashTreePMap.singleton(1, 2));
    }

    /** Nobody knows. */
    static List<Object> strange() {
        return List.of(
                new Stranger(),
                new Stranger().subList(0, 0),
                new AbstractMap<>() {
                    @Override
                    public Set<Entry<Object, Object>> entrySet() {
                        return Set.of();
                    }
                }.keySet());
    }

    /** A user's own, of a mutable one. */
    private static final class Own extends ArrayList<String> {
        private static final long serialVersionUID = 1;
    }

    private static final class Stranger extends AbstractList<String> {
        @Override
        public String get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    }

    @ParameterizedTest
    @MethodSource({"mutable", "mutableOfLibraries"})
    void refusesAMutableDefault(Object value) {
        assertThatThrownBy(() -> Defaults.shareable(value, "com.acme.Trace", "tags"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.acme.Trace: A default is shared by all hosts. \"tags\" starts with a mutable "
                        + value.getClass().getTypeName() + ", which all of them would change:"
                        + " make the field final (one value per host), or start it as null.");
    }

    @ParameterizedTest
    @MethodSource({"immutable", "immutableOfLibraries", "strange"})
    void acceptsADefaultThatIsNotKnownToBeMutable(Object value) {
        assertThat(Defaults.shareable(value, "com.acme.Trace", "tags")).isSameAs(value);
    }

    /** Views of a newer JDK, which a list that nobody can change has too. */
    @Test
    void acceptsAListInReverse() throws ReflectiveOperationException {
        assumeTrue(Runtime.version().feature() >= 21);
        Object reversed = List.class.getMethod("reversed").invoke(List.of(1, 2));

        assertThat(Defaults.shareable(reversed, "com.acme.Trace", "tags")).isSameAs(reversed);
    }

    @Test
    void acceptsNull() {
        assertThat(Defaults.<Object>shareable(null, "com.acme.Trace", "tags")).isNull();
        assertThat(Defaults.<Object>uncloseable(null, "com.acme.Trace", "body")).isNull();
    }

    @Test
    void refusesADefaultThatIsToBeClosed() {
        InputStream body = InputStream.nullInputStream();
        assertThatThrownBy(() -> Defaults.uncloseable(body, "com.acme.Trace", "body"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.acme.Trace: A default is shared by all hosts. \"body\" starts with a closeable "
                        + body.getClass().getTypeName() + ", which all of them would close:"
                        + " make the field final (one value per host), or start it as null.");
    }

    @Test
    void namesAFieldThatIsNotThere() {
        assertThatThrownBy(() -> Fields.handle(MethodHandles.lookup(), DefaultsTest.class, "missing", int.class))
                .isInstanceOf(LinkageError.class)
                .hasMessage(DefaultsTest.class.getName() + " has no field missing of type int");
    }
}
