package org.weakattached.stress.reentrancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.stress.Await;

/** What runs after the death of an object: {@code close}, and the callbacks of references. */
final class AfterDeathTest {
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
        NoteAccessors.attachments().clear();
    }

    /** Uses the table from which the value was let go of, in every way, until it grows. */
    private static int useTheSameTable() {
        List<Node> hosts = Stream.generate(() -> new Node(null)).limit(5_000).toList();
        for (Node host : hosts) {
            NoteAccessors.getAndAddCount(host, 1);
            NoteAccessors.text().put(host, "a");
        }
        int seen = 0;
        for (Node host : NoteAccessors.count().keySet()) {
            seen += NoteAccessors.getCount(host);
        }
        for (Node host : hosts) {
            NoteAccessors.text().compute(host, (k, old) -> null);
            seen += NoteAccessors.attachments().detach(host) ? 1 : 0;
        }
        return seen;
    }

    @Test
    void closesMayUseTheirTable() {
        AtomicInteger seen = new AtomicInteger();
        NoteAccessors.setResource(new Node(null), () -> seen.set(useTheSameTable()));

        Await.collecting("the value was closed", () -> seen.get() != 0);

        assertThat(seen).hasValue(10_000);
    }

    @Test
    void closesMayWaitForAThreadThatUsesTheirTable() {
        AtomicInteger seen = new AtomicInteger();
        NoteAccessors.setResource(
                new Node(null),
                () -> seen.set(other.submit(AfterDeathTest::useTheSameTable).get(60, TimeUnit.SECONDS)));

        Await.collecting("the value was closed", () -> seen.get() != 0);

        assertThat(seen).hasValue(10_000);
    }

    @Test
    void callbacksMayUseEveryTable() {
        WeakKeyDictionary<Node, String> dictionary = new WeakKeyDictionary<>();
        Node live = new Node(null);
        dictionary.put(live, "old");
        AtomicInteger seen = new AtomicInteger();
        WeakRef<Node> watched = WeakRef.of(new Node(null), ref -> {
            dictionary.replaceAll((k, old) -> "new");
            seen.set(useTheSameTable());
        });

        Await.collecting("the reference called back", () -> seen.get() != 0);

        assertThat(seen).hasValue(10_000);
        assertThat(dictionary.get(live)).isEqualTo("new");
        assertThat(watched.isAlive()).isFalse();
    }

    @Test
    void callbacksMayWaitForAThreadThatWatchesToo() {
        Queue<WeakRef<Node>> watched = new ConcurrentLinkedQueue<>();
        AtomicInteger calls = new AtomicInteger();
        watched.add(WeakRef.of(new Node(null), ref -> {
            try {
                other.submit(() -> watched.add(WeakRef.of(new Node(null), next -> calls.incrementAndGet())))
                        .get(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            calls.incrementAndGet();
        }));

        Await.collecting("both called back", () -> calls.get() == 2);

        assertThat(watched).hasSize(2).noneMatch(WeakRef::isAlive);
    }

    @Test
    void callbacksMayCallOthersOff() {
        Queue<WeakRef<Node>> watched = new ConcurrentLinkedQueue<>();
        AtomicInteger calls = new AtomicInteger();
        List<Node> live = Stream.generate(() -> new Node(null)).limit(10).toList();
        live.forEach(node -> watched.add(WeakRef.of(node, ref -> calls.addAndGet(100))));
        watched.add(WeakRef.of(new Node(null), ref -> {
            watched.forEach(WeakRef::clear);
            calls.incrementAndGet();
        }));

        Await.collecting("the reference called back", () -> calls.get() != 0);

        assertThat(calls).hasValue(1);
        assertThat(watched).noneMatch(WeakRef::isAlive);
        assertThat(live).hasSize(10);
    }
}
