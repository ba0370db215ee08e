package org.weakattached.stress.reentrancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

/** Functions given to dictionaries, and actions given to iterations. */
final class FunctionsTest {
    private static final Object OLD = new Object();

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        NoteAccessors.attachments().clear();
    }

    /** An operation that runs a function in its middle. */
    enum Operation {
        COMPUTE_IF_ABSENT {
            @Override
            @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function) {
                return dictionary.computeIfAbsent(key, function);
            }
        },
        COMPUTE {
            @Override
            @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function) {
                return dictionary.compute(key, (k, old) -> function.apply(k));
            }
        },
        COMPUTE_IF_PRESENT {
            @Override
            @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function) {
                dictionary.putIfAbsent(key, OLD);
                return dictionary.computeIfPresent(key, (k, old) -> function.apply(k));
            }
        },
        MERGE {
            @Override
            @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function) {
                dictionary.putIfAbsent(key, OLD);
                return dictionary.merge(key, OLD, (old, value) -> function.apply(key));
            }
        },
        REPLACE_ALL {
            @Override
            @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function) {
                dictionary.putIfAbsent(key, OLD);
                dictionary.replaceAll((k, old) -> k == key ? function.apply(k) : old);
                return dictionary.get(key);
            }
        };

        /** Stores for the key what the function makes of it. */
        abstract @Nullable Object run(ConcurrentMap<Node, Object> dictionary, Node key, UnaryOperator<Node> function);
    }

    static List<ConcurrentMap<Node, Object>> dictionaries() {
        return List.of(new WeakKeyDictionary<>(), NoteAccessors.text(), new WeakValueDictionary<>());
    }

    static Stream<Arguments> operations() {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> dictionaries().stream().map(dictionary -> arguments(operation, dictionary)));
    }

    /** Each thread is in the middle of its key when it begins with the other's. */
    @ParameterizedTest
    @MethodSource("operations")
    void wantEachOthersKeyInTwoThreads(Operation operation, ConcurrentMap<Node, Object> dictionary) throws Exception {
        for (int round = 0; round < 100; round++) {
            Node a = new Node(null);
            Node b = new Node(null);
            CyclicBarrier bothInside = new CyclicBarrier(2);
            List<Callable<Object>> tasks = List.of(
                    () -> String.valueOf(crosswise(operation, dictionary, a, b, bothInside)),
                    () -> String.valueOf(crosswise(operation, dictionary, b, a, bothInside)));

            for (Future<Object> result : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
                assertThat(result.get()).isNotEqualTo("null");
            }

            assertThat(dictionary.get(a)).isIn(a, b);
            assertThat(dictionary.get(b)).isIn(a, b);
        }
    }

    private static @Nullable Object crosswise(
            Operation operation, ConcurrentMap<Node, Object> dictionary, Node mine, Node other, CyclicBarrier barrier) {
        AtomicBoolean met = new AtomicBoolean();
        return operation.run(dictionary, mine, key -> {
            if (met.compareAndSet(false, true)) {
                meet(barrier);
            }
            operation.run(dictionary, other, k -> other);
            return mine;
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void addSoManyOtherKeysThatTheTableGrows(Operation operation, ConcurrentMap<Node, Object> dictionary) {
        Node key = new Node(null);
        List<Node> others = Stream.generate(() -> new Node(null)).limit(10_000).toList();

        Object result = operation.run(dictionary, key, k -> {
            others.forEach(other -> dictionary.put(other, other));
            return k;
        });

        assertThat(result).isSameAs(key);
        assertThat(others).allMatch(other -> dictionary.get(other) == other);
        assertThat(dictionary.size()).isEqualTo(10_001);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void storeNothingOverWhatAnotherRunOfTheSameStored(ConcurrentMap<Node, Object> dictionary) {
        Node key = new Node(null);
        Object inner = new Object();
        Object outer = new Object();

        assertThat(dictionary.computeIfAbsent(key, k -> {
                    dictionary.computeIfAbsent(k, again -> inner);
                    return outer;
                }))
                .isSameAs(inner);
        assertThat(dictionary.get(key)).isSameAs(inner);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void changeTheirOwnKeyInReplaceAllWithoutEnd(ConcurrentMap<Node, Object> dictionary) {
        Node key = new Node(null);
        Node[] values = {new Node(null), new Node(null)};
        dictionary.put(key, values[0]);

        assertThatIllegalStateException()
                .isThrownBy(() -> dictionary.replaceAll((k, old) -> {
                    dictionary.put(k, old == values[0] ? values[1] : values[0]);
                    return key;
                }))
                .withMessageContaining("changes the value of its own key");
        assertThat(dictionary.get(key)).isIn((Object[]) values);
    }

    @Test
    void writeTheirOwnFieldWithAnAccessorWithoutEnd() {
        Node host = new Node(null);
        NoteAccessors.setCount(host, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> NoteAccessors.count().compute(host, (k, old) -> {
                    NoteAccessors.getAndAddCount(k, 1);
                    return -1;
                }))
                .withMessageContaining("changes the value of its own key");
        assertThat(NoteAccessors.getCount(host)).isGreaterThan(1);
    }

    @Test
    void detachTheirOwnHost() {
        Node host = new Node(null);
        Attachments<Node> attachments = NoteAccessors.attachments();
        NoteAccessors.setText(host, "old");

        assertThat(NoteAccessors.text().computeIfPresent(host, (k, old) -> {
                    attachments.detach(k);
                    return "new";
                }))
                .isNull();
        assertThat(attachments.isAttached(host)).isFalse();

        NoteAccessors.setText(host, "old");
        assertThat(NoteAccessors.text().compute(host, (k, old) -> {
                    attachments.detach(k);
                    return "new";
                }))
                .isEqualTo("new");
        assertThat(NoteAccessors.getText(host)).isEqualTo("new");
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void removeWhatIsIteratedOver(ConcurrentMap<Node, Object> dictionary) {
        List<Node> keys = Stream.generate(() -> new Node(null)).limit(1_000).toList();
        keys.forEach(key -> dictionary.put(key, key));
        Set<Node> seen = identitySet();

        dictionary.forEach((key, value) -> {
            assertThat(seen.add(key)).isTrue();
            keys.forEach(dictionary::remove);
        });

        assertThat(seen).isNotEmpty();
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void addToWhatIsIteratedOver(ConcurrentMap<Node, Object> dictionary) {
        List<Node> keys = Stream.generate(() -> new Node(null)).limit(1_000).toList();
        List<Node> added = new ArrayList<>();
        keys.forEach(key -> dictionary.put(key, key));
        Set<Node> seen = identitySet();

        dictionary.forEach((key, value) -> {
            assertThat(seen.add(key)).isTrue();
            Node more = new Node(null);
            added.add(more);
            dictionary.put(more, more);
        });

        assertThat(seen).containsAll(keys);
        assertThat(dictionary.size()).isEqualTo(keys.size() + added.size());
        dictionary.keySet().removeIf(key -> dictionary.remove(key) == null);
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @Test
    void detachAndAttachHostsThatAreIteratedOver() {
        Attachments<Node> attachments = NoteAccessors.attachments();
        List<Node> hosts = Stream.generate(() -> new Node(null)).limit(1_000).toList();
        hosts.forEach(host -> NoteAccessors.setCount(host, 1));
        Set<Node> seen = identitySet();

        attachments.forEach(host -> {
            assertThat(seen.add(host)).isTrue();
            assertThat(attachments.detach(host)).isTrue();
            NoteAccessors.setCount(host, 2);
        });

        assertThat(seen).containsAll(hosts);
        assertThat(hosts).allMatch(host -> NoteAccessors.getCount(host) == 2);
    }

    @Test
    void addToASetWhileItIsFiltered() {
        WeakSet<Node> set = new WeakSet<>();
        List<Node> nodes = Stream.generate(() -> new Node(null)).limit(1_000).toList();
        Node survivor = new Node(null);
        set.addAll(nodes);

        assertThat(set.removeIf(node -> {
                    set.add(survivor);
                    return node != survivor;
                }))
                .isTrue();

        assertThat(set).containsExactly(survivor);
    }

    private static Set<Node> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
