package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated code has the table check. */
final class DefaultsTest {

    @SuppressWarnings({"JavaUtilDate", "JdkObsolete", "UnnecessaryStringBuilder"}) // as users of old classes have them
    static List<Object> mutable() {
        return List.of(
                new ArrayList<>(),
                new HashMap<>(),
                new OwnList(),
                new HashMap<>(Map.of(1, 2)).keySet(),
                Collections.synchronizedList(new ArrayList<>()),
                new ConcurrentLinkedQueue<>(),
                new StringBuilder(),
                new StringBuffer(),
                new Date(),
                Calendar.getInstance(),
                new BitSet(),
                new AtomicInteger(),
                new int[1],
                new long[2]);
    }

    static List<Object> immutable() {
        return List.of(
                "a",
                1,
                List.of(1, 2, 3),
                Set.of(1),
                Map.of(1, 2),
                Collections.emptyList(),
                Collections.singletonList(1),
                Collections.nCopies(3, 1),
                Collections.unmodifiableMap(new HashMap<>()),
                Collections.unmodifiableCollection(new ArrayList<>()),
                Stream.of(1).toList(),
                ImmutableList.of("a"),
                ImmutableMap.of(1, 2),
                ImmutableSortedSet.of(1),
                new Unknown(),
                new int[0],
                new Object());
    }

    /** Mutable, since what it extends is. */
    private static final class OwnList extends ArrayList<String> {
        private static final long serialVersionUID = 1;
    }

    /** A collection that nobody knows, as one of Kotlin, Vavr or Eclipse Collections. */
    private static final class Unknown extends AbstractList<String> {
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
    @MethodSource("mutable")
    void refusesAMutableDefault(Object value) {
        assertThatThrownBy(() -> Defaults.shareable(value, "com.acme.Trace", "tags"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.acme.Trace: A default is shared by all hosts. \"tags\" starts with a mutable "
                        + value.getClass().getTypeName() + ", which all of them would change:"
                        + " make the field final (one value a host), or start it as null.");
    }

    @ParameterizedTest
    @MethodSource("immutable")
    void acceptsAnImmutableDefault(Object value) {
        assertThat(Defaults.shareable(value, "com.acme.Trace", "tags")).isSameAs(value);
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
                        + " make the field final (one value a host), or start it as null.");
    }

    @Test
    void namesAFieldThatIsNotThere() {
        assertThatThrownBy(() -> Fields.handle(MethodHandles.lookup(), DefaultsTest.class, "missing", int.class))
                .isInstanceOf(LinkageError.class)
                .hasMessage(DefaultsTest.class.getName() + " has no field missing of type int");
    }
}
