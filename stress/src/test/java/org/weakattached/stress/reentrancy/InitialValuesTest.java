package org.weakattached.stress.reentrancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.stress.Await;

/** Initial values whose computation uses the same extension. */
final class InitialValuesTest {
    @AfterEach
    void compute() {
        Depth.meanwhile = node -> {};
        DepthAccessors.attachments().clear();
    }

    @Test
    void comeFromThoseOfOtherHosts() {
        Await.collecting(
                "those of other tests are gone",
                () -> DepthAccessors.attachments().size() == 0);
        AtomicInteger computed = new AtomicInteger();
        Depth.meanwhile = node -> computed.incrementAndGet();
        Node node = new Node(null);
        for (int i = 0; i < 200; i++) {
            node = new Node(node);
        }

        assertThat(DepthAccessors.getValue(node)).isEqualTo(200);
        assertThat(DepthAccessors.attachments().size()).isEqualTo(201);
        assertThat(computed).hasValue(201);
    }

    @Test
    void areThoseOfTheInnerComputationWhereTheHostNeedsItself() {
        AtomicBoolean inside = new AtomicBoolean();
        List<Depth.Closeable> inner = new ArrayList<>();
        Depth.meanwhile = node -> {
            if (inside.compareAndSet(false, true)) {
                inner.add(DepthAccessors.getCloseable(node));
            }
        };
        Node host = new Node(null);

        Depth.Closeable chosen = DepthAccessors.getCloseable(host);

        assertThat(inner).containsExactly(chosen);
        assertThat(chosen.closed).isZero();
    }

    @Test
    void doNotExistWhereTheHostNeedsItselfWithoutEnd() {
        Node host = new Node(null);
        host.other = host;
        assertThatThrownBy(() -> DepthAccessors.getValue(host)).isInstanceOf(StackOverflowError.class);
        assertThat(DepthAccessors.attachments().isAttached(host)).isFalse();

        host.other = new Node(null);
        assertThat(DepthAccessors.getValue(host)).isEqualTo(1);
    }

    /** Each thread is in the middle of the values of its host when it asks for those of the other's. */
    @Test
    void areNeededByEachOtherInTwoThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 200; round++) {
                needEachOther(threads);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void needEachOther(ExecutorService threads) throws Exception {
        Node a = new Node(null);
        Node b = new Node(null);
        CyclicBarrier bothInside = new CyclicBarrier(2);
        ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
        List<Depth.Closeable> made = Collections.synchronizedList(new ArrayList<>());
        Depth.meanwhile = node -> {
            if (!inside.get()) {
                inside.set(true);
                meet(bothInside);
                made.add(DepthAccessors.getCloseable(node == a ? b : a));
            }
        };
        List<Callable<Depth.Closeable>> tasks =
                List.of(() -> DepthAccessors.getCloseable(a), () -> DepthAccessors.getCloseable(b));

        List<Depth.Closeable> got = new ArrayList<>();
        for (Future<Depth.Closeable> result : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
            got.add(result.get());
        }

        assertThat(got).containsExactly(DepthAccessors.getCloseable(a), DepthAccessors.getCloseable(b));
        assertThat(made).containsExactlyInAnyOrderElementsOf(got);
        assertThat(got).allMatch(closeable -> closeable.closed == 0);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
