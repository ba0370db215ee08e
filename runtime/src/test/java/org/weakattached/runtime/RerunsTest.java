package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that change their own key. */
@Timeout(60)
final class RerunsTest {
    private final Object key = new Object();

    static Stream<ConcurrentMap<Object, Object>> dictionaries() {
        Trace trace = new Trace();
        return Stream.of(new WeakKeyDictionary<>(), trace.id, trace.session, new WeakValueDictionary<>());
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void refusesAFunctionThatPutsItsOwnKeyWheneverItRuns(ConcurrentMap<Object, Object> dictionary) {
        BiFunction<Object, Object, Object> function = (a, b) -> {
            dictionary.put(key, new Object());
            return new Object();
        };
        Object value = new Object();
        dictionary.put(key, value);

        assertThatIllegalStateException()
                .isThrownBy(() -> dictionary.compute(key, function))
                .withMessageContaining("changes the value of its own key");
        assertThatIllegalStateException().isThrownBy(() -> dictionary.computeIfPresent(key, putsBefore(dictionary)));
        assertThatIllegalStateException().isThrownBy(() -> {
            dictionary.put(key, value);
            dictionary.merge(key, value, function);
        });
    }

    /** Keeps what it puts alive, also in a dictionary that does not. */
    private BiFunction<Object, Object, Object> putsBefore(ConcurrentMap<Object, Object> dictionary) {
        dictionary.put(key, dictionary);
        return (k, old) -> {
            dictionary.put(key, old == dictionary ? this : dictionary);
            return new Object();
        };
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void refusesAFunctionThatAlternates(ConcurrentMap<Object, Object> dictionary) {
        Object value = new Object();

        assertThatIllegalStateException()
                .isThrownBy(() -> dictionary.compute(key, (k, old) -> {
                    if (old == null) {
                        dictionary.put(k, value);
                    } else {
                        dictionary.remove(k);
                    }
                    return new Object();
                }));
    }

    @Test
    void refusesAFunctionThatWritesAPrimitiveFieldWheneverItRuns() {
        WeakKeyDictionary<Object, Integer> retries = new Trace().retries;
        retries.put(key, 1000);

        assertThatIllegalStateException()
                .isThrownBy(() -> retries.merge(key, 1000, (old, one) -> {
                    retries.put(key, old + 1000);
                    return old + one;
                }));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void letsAFunctionChangeItsOwnKeyOnce(ConcurrentMap<Object, Object> dictionary) {
        AtomicInteger runs = new AtomicInteger();
        Object first = new Object();
        Object second = new Object();

        Object result = dictionary.compute(key, (k, old) -> {
            if (runs.incrementAndGet() == 1) {
                dictionary.put(k, first);
            }
            return second;
        });

        assertThat(result).isSameAs(second);
        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void refusesAtTheSecondRun(ConcurrentMap<Object, Object> dictionary) {
        AtomicInteger runs = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> dictionary.compute(key, (k, old) -> {
                    runs.incrementAndGet();
                    dictionary.put(k, new Object());
                    return new Object();
                }))
                .withMessage(
                        "the function changes the value of its own key whenever it runs, so its result can never be"
                                + " stored; return the value instead of writing it");

        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void refusesAFunctionThatComputesItsOwnKeyAgain(ConcurrentMap<Object, Object> dictionary) {
        assertThatIllegalStateException()
                .isThrownBy(() -> dictionary.compute(key, (k, old) -> {
                    dictionary.compute(k, (same, inner) -> new Object());
                    return new Object();
                }));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void blamesNoFunctionForOtherKeys(ConcurrentMap<Object, Object> dictionary) {
        AtomicInteger runs = new AtomicInteger();
        Object other = new Object();

        dictionary.compute(key, (k, old) -> {
            dictionary.put(other, new Object());
            if (runs.incrementAndGet() == 1) {
                dictionary.put(k, new Object());
            }
            return new Object();
        });

        assertThat(runs).hasValue(2);
    }

    @Test
    void refusesAFunctionThatWritesItsFieldByAnAccessor() {
        Trace trace = new Trace();

        assertThatIllegalStateException()
                .isThrownBy(() -> trace.id.compute(key, (k, old) -> {
                    trace.setId(k, new Object());
                    return new Object();
                }));
    }

    @Test
    void blamesNoFunctionForOtherFields() {
        Trace trace = new Trace();
        AtomicInteger runs = new AtomicInteger();

        trace.id.compute(key, (k, old) -> {
            trace.retries.put(k, runs.incrementAndGet());
            if (runs.get() == 1) {
                trace.setId(k, new Object());
            }
            return new Object();
        });

        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void letsAFunctionRemoveItsOwnKey(ConcurrentMap<Object, Object> dictionary) {
        Object first = new Object();
        Object second = new Object();
        dictionary.put(key, first);

        assertThat(dictionary.compute(key, (k, old) -> {
                    dictionary.remove(k);
                    return second;
                }))
                .isSameAs(second);
        assertThat(dictionary.get(key)).isSameAs(second);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void blamesNoFunctionForOtherThreads(ConcurrentMap<Object, Object> dictionary) throws Exception {
        Object[] values = {new Object(), new Object()};
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger runs = new AtomicInteger();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.execute(() -> {
                for (int i = 0; !stop.get(); i++) {
                    dictionary.put(key, values[i % 2]);
                }
            });
            dictionary.compute(key, (k, old) -> {
                // Long enough for the other thread to have written nearly always.
                long end = System.nanoTime() + 20_000;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                if (runs.incrementAndGet() == 5_000) {
                    stop.set(true);
                }
                return values[0];
            });
        } finally {
            stop.set(true);
            thread.shutdown();
            assertThat(thread.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(runs).hasPositiveValue();
    }
}
