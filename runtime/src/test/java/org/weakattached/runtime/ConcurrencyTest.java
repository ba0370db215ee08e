package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What threads that race must get from every dictionary. */
@Timeout(120)
final class ConcurrencyTest {
    private static final int THREADS = 4;

    /** The dictionaries, from an object to one that wraps a number. */
    enum Kind {
        ALONE {
            @Override
            ConcurrentMap<Object, Object> create() {
                return new WeakKeyDictionary<>();
            }
        },
        FIELD {
            @Override
            ConcurrentMap<Object, Object> create() {
                return new Trace().id;
            }
        },
        WEAK_FIELD {
            @Override
            ConcurrentMap<Object, Object> create() {
                return new Trace().session;
            }
        },
        WEAK_VALUES {
            @Override
            ConcurrentMap<Object, Object> create() {
                return new WeakValueDictionary<>();
            }
        };

        abstract ConcurrentMap<Object, Object> create();
    }

    private record Count(int value) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Runs the action on all threads with their numbers, and fails as the first that fails. */
    private void race(IntConsumer action) throws Exception {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            tasks.add(() -> {
                action.accept(thread);
                return "done";
            });
        }
        for (Future<Object> result : threads.invokeAll(tasks, 100, TimeUnit.SECONDS)) {
            assertThat(result.get()).isEqualTo("done");
        }
    }

    @ParameterizedTest
    @EnumSource
    void loseNoUpdateOfOneKey(Kind kind) throws Exception {
        ConcurrentMap<Object, Object> dictionary = kind.create();
        Object key = new Object();
        Queue<Object> held = new ConcurrentLinkedQueue<>();
        race(thread -> {
            for (int i = 0; i < 20_000; i++) {
                dictionary.compute(key, (k, old) -> {
                    Count value = new Count(old == null ? 1 : ((Count) old).value() + 1);
                    held.add(value);
                    return value;
                });
            }
        });

        assertThat(dictionary.get(key)).isEqualTo(new Count(THREADS * 20_000));
        assertThat(held).hasSizeGreaterThanOrEqualTo(THREADS * 20_000);
    }

    @ParameterizedTest
    @EnumSource
    void haveOneWinnerOfEachKey(Kind kind) throws Exception {
        ConcurrentMap<Object, Object> dictionary = kind.create();
        List<Object> keys = IntStream.range(0, 5_000)
                .mapToObj(Count::new)
                .<Object>map(x -> x)
                .toList();
        Object[][] got = new Object[THREADS][keys.size()];
        race(thread -> {
            for (int i = 0; i < keys.size(); i++) {
                got[thread][i] = dictionary.computeIfAbsent(keys.get(i), k -> new Object());
            }
        });

        for (int i = 0; i < keys.size(); i++) {
            for (int thread = 1; thread < THREADS; thread++) {
                assertThat(got[thread][i]).isSameAs(got[0][i]);
            }
        }
        assertThat(dictionary).hasSize(keys.size());
    }

    @ParameterizedTest
    @EnumSource
    void giveEachRemovedValueToOneThread(Kind kind) throws Exception {
        ConcurrentMap<Object, Object> dictionary = kind.create();
        Object key = new Object();
        Object value = new Object();
        AtomicInteger put = new AtomicInteger();
        AtomicInteger removed = new AtomicInteger();
        race(thread -> {
            for (int i = 0; i < 20_000; i++) {
                if (thread % 2 == 0) {
                    if (dictionary.putIfAbsent(key, value) == null) {
                        put.incrementAndGet();
                    }
                } else if (i % 2 == 0 ? dictionary.remove(key) != null : dictionary.remove(key, value)) {
                    removed.incrementAndGet();
                }
            }
        });

        int left = dictionary.remove(key) == null ? 0 : 1;
        assertThat(put.get()).isEqualTo(removed.get() + left);
        assertThat(dictionary).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void iterateOverWhatStaysWhileOthersWrite(Kind kind) throws Exception {
        ConcurrentMap<Object, Object> dictionary = kind.create();
        List<Object> keys =
                IntStream.range(0, 500).mapToObj(Count::new).<Object>map(x -> x).toList();
        Object value = new Object();
        keys.forEach(key -> dictionary.put(key, value));
        race(thread -> {
            if (thread == 0) {
                for (int i = 0; i < 100; i++) {
                    int seen = 0;
                    for (Map.Entry<Object, Object> entry : dictionary.entrySet()) {
                        seen += entry.getValue() == value ? 1 : 0;
                    }
                    assertThat(seen).isEqualTo(keys.size());
                }
            } else {
                List<Object> own = new ArrayList<>();
                for (int i = 0; i < 10_000; i++) {
                    Object key = new Object();
                    own.add(key);
                    dictionary.put(key, new Object());
                    if (i % 3 == 0) {
                        dictionary.remove(own.get(i / 2));
                    }
                }
            }
        });
    }
}
