package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.WeakKeyDictionary;

/** What stands between the root and the object, for each kind of thing that can. */
final class PathsTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private static final String HELD = "static field org.weakattached.testing.PathsTest.held";
    private static final String EXCHANGE = "org.weakattached.testing.Exchange";

    private static @Nullable Object held;

    @AfterEach
    void forget() {
        held = null;
        TraceAccessors.attachments().clear();
    }

    @Test
    @SuppressWarnings("JdkObsolete")
    void collectionsAreOneStep() {
        assertHeldBy(List::of, "ImmutableCollections.List12.e0");
        assertHeldBy(exchange -> new ArrayList<>(List.of("a", exchange)), "ArrayList[1]");
        assertHeldBy(exchange -> new CopyOnWriteArrayList<>(List.of(exchange)), "CopyOnWriteArrayList[0]");
        assertHeldBy(exchange -> new LinkedList<>(List.of(exchange)), "LinkedList[item]");
        assertHeldBy(exchange -> new ArrayDeque<>(List.of(exchange)), "ArrayDeque[0]");
        assertHeldBy(exchange -> new HashSet<>(Set.of(exchange)), "HashSet.map", "HashMap[key]");
    }

    @Test
    void mapsAreOneStepWithTheirKey() {
        assertHeldBy(exchange -> new HashMap<>(Map.of("a", exchange)), "HashMap[\"a\"]");
        assertHeldBy(exchange -> new HashMap<>(Map.of(1, exchange)), "HashMap[value]");
        assertHeldBy(exchange -> new HashMap<>(Map.of(exchange, "a")), "HashMap[key]");
        assertHeldBy(exchange -> new TreeMap<>(Map.of("a", exchange)), "TreeMap[\"a\"]");
        assertHeldBy(exchange -> new LinkedHashMap<>(Map.of("a", exchange)), "LinkedHashMap[\"a\"]");
        assertHeldBy(exchange -> new ConcurrentHashMap<>(Map.of("a", exchange)), "ConcurrentHashMap[\"a\"]");
        assertHeldBy(exchange -> new ConcurrentHashMap<>(Map.of(1, exchange)), "ConcurrentHashMap[value]");
    }

    @Test
    void otherObjectsAreStepsByField() {
        assertHeldBy(Session::of, "Session.owner", "Connection.exchange");
        assertHeldBy(Optional::of, "Optional.value");
        assertHeldBy(exchange -> new Object[][] {{}, {"a", exchange}}, "Object[1][]", "Object[1]");
    }

    @Test
    void softReferencesAreNamed() {
        assertHeldBy(SoftReference::new, "SoftReference.referent (soft)");
    }

    @Test
    void threadsAreRoots() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Busy thread = new Busy(done);
        thread.start();
        try {
            assertThat(pathTo(exchange -> {
                        thread.exchange = exchange;
                        return thread;
                    }))
                    .containsExactly("thread \"busy\"", "PathsTest.Busy.exchange", EXCHANGE);
        } finally {
            done.countDown();
            thread.join();
        }
    }

    @Test
    @SuppressWarnings("ThreadLocalUsage")
    void threadLocalsNeedNoName() {
        ThreadLocal<Exchange> local = new ThreadLocal<>();
        try {
            assertThat(pathTo(exchange -> {
                        local.set(exchange);
                        return "nothing else";
                    }))
                    .containsExactly(
                            "thread local of thread \"" + Thread.currentThread().getName() + "\"", EXCHANGE);
        } finally {
            local.remove();
        }
    }

    @Test
    void valuesOfOtherHostsAreToldFromBackReferences() {
        Exchange other = new Exchange();

        NotCollectedError error = leak(exchange -> {
            TraceAccessors.setSession(other, Session.of(exchange));
            return other;
        });

        assertThat(error)
                .hasMessageEndingWith(
                        "The value attached as \"session\" of TraceAccessors refers to the object, and keeps it alive as"
                                + " long as its own host lives. Hold it weakly, with @WeakAttached(hold = Hold.WEAK), or let it"
                                + " refer to the object by a WeakReference.");
    }

    @Test
    void fieldsThatAreCalledLikeThoseOfAnEntryAreNotHidden() {
        NotCollectedError error = leak(exchange -> {
            TraceAccessors.setNext(exchange, Session.of(exchange));
            return "nothing else";
        });

        assertThat(error)
                .hasMessageContaining("The value attached as \"next\" of TraceAccessors refers back to its host");
        assertThat(error.path()).contains("TraceAccessors.Table[entry]", "TraceAccessors.Entry.next");
    }

    @Test
    void dictionariesThatStandAloneHaveTheirOwnCure() {
        WeakKeyDictionary<Exchange, Session> sessions = new WeakKeyDictionary<>();

        NotCollectedError error = leak(exchange -> {
            sessions.put(exchange, Session.of(exchange));
            return sessions;
        });

        assertThat(error)
                .hasMessageEndingWith(
                        "A value of a WeakKeyDictionary refers back to its host, and so keeps it alive for ever."
                                + " Hold it weakly, or let it refer to the object by a WeakReference.");
        assertThat(error.path())
                .containsExactly(HELD, "WeakKeyDictionary[value]", "Session.owner", "Connection.exchange", EXCHANGE);
    }

    private static void assertHeldBy(Function<Exchange, Object> holder, String... steps) {
        List<String> expected = new ArrayList<>(List.of(steps));
        expected.add(0, HELD);
        expected.add(EXCHANGE);
        assertThat(pathTo(holder)).isEqualTo(expected);
    }

    private static List<String> pathTo(Function<Exchange, Object> holder) {
        return leak(holder).path();
    }

    private static NotCollectedError leak(Function<Exchange, Object> holder) {
        return assertThrows(
                NotCollectedError.class,
                () -> CollectableAssertions.assertCollectable(
                        SOON, Exchange::new, exchange -> held = holder.apply(exchange)));
    }

    /** Refers to what others give it while it waits. */
    private static final class Busy extends Thread {
        private final CountDownLatch done;

        @SuppressWarnings("unused")
        private volatile @Nullable Exchange exchange;

        Busy(CountDownLatch done) {
            super("busy");
            this.done = done;
        }

        @Override
        public void run() {
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
