package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.Gc;
import org.weakattached.runtime.Trace;

/** What becomes of a table that was closed while its hosts live. */
final class ClosedTableTest {
    private static final int MANY = 10_000;

    private final Trace trace = new Trace();
    private final Attachments<Object> attachments = trace.attachments("com.acme.Closed");
    private final Object host = new Object();

    @Test
    void letsGoOfEverythingWhileTheHostsLive() {
        List<Object> hosts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            hosts.add(new Object());
            trace.id.put(hosts.get(i), "id");
        }
        WeakReference<Object> value = attachValue();

        trace.close();

        assertThat(attachments.size()).isZero();
        assertThat(attachments.attached()).isEqualTo(MANY + 1);
        assertThat(trace.id).isEmpty();
        assertThat(hosts).noneMatch(attachments::isAttached);
        Gc.await(() -> value.refersTo(null));
    }

    private WeakReference<Object> attachValue() {
        Object value = new Object();
        trace.id.put(host, value);
        return new WeakReference<>(value);
    }

    @Test
    void closesEachValueOnce() {
        AtomicInteger body = new AtomicInteger();
        trace.body.put(host, body::incrementAndGet);

        trace.close();
        trace.close();
        Gc.await(() -> body.get() == 1 && trace.closed.get() == 1);
        System.gc();

        assertThat(body).hasValue(1);
    }

    @Test
    void closesOnceWhatIsAttachedWhileItCloses() {
        trace.meanwhile = trace::close;

        assertThatIllegalStateException().isThrownBy(() -> trace.attach(host));

        assertThat(trace.closed).hasValue(1);
        assertThat(trace.size()).isZero();
    }

    @Test
    void letsGoOfEverythingInTheMiddleOfGrowth() {
        List<Object> hosts = new ArrayList<>();
        while (!trace.isGrowing()) {
            Object next = new Object();
            trace.attach(next);
            hosts.add(next);
        }

        trace.close();

        assertThat(trace.size()).isZero();
        assertThat(hosts).noneMatch(attachments::isAttached);
        Gc.awaitUntouched(() -> trace.closed.get() == hosts.size());
    }

    @Test
    void readsNothingAndRefusesToAttach() {
        trace.id.put(host, "id");
        trace.close();
        int created = trace.created.get();

        assertThat(trace.find(host)).isNull();
        assertThat(trace.id.get(host)).isNull();
        assertThat(trace.detach(host)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> trace.attach(host))
                .withMessage("Trace is closed: nothing can be attached any more");
        assertThatIllegalStateException().isThrownBy(() -> trace.id.putIfAbsent(host, "id"));
        assertThat(trace.created.get() - created).isLessThanOrEqualTo(1);
        assertThat(attachments.size()).isZero();
    }

    @Test
    void leavesARefusedValueToTheCaller() {
        AtomicInteger closed = new AtomicInteger();
        AutoCloseable value = closed::incrementAndGet;
        trace.close();

        assertThatIllegalStateException().isThrownBy(() -> trace.body.put(host, value));
        assertThatIllegalStateException().isThrownBy(() -> trace.body.putIfAbsent(host, value));
        assertThatIllegalStateException().isThrownBy(() -> trace.body.merge(host, value, (old, more) -> more));
        assertThatIllegalStateException().isThrownBy(() -> trace.body.compute(host, (key, old) -> value));
        assertThatIllegalStateException().isThrownBy(() -> trace.body.computeIfAbsent(host, key -> value));

        assertNothingIsClosedAnyMore(closed, 0);
        assertThat(trace.created).hasValue(0);
    }

    /** What waits is closed in its turn: so an object that is attached now is closed after all that was to be. */
    private static void assertNothingIsClosedAnyMore(AtomicInteger closed, int soFar) {
        AtomicBoolean last = new AtomicBoolean();
        Trace other = new Trace();
        other.body.put(new Object(), () -> last.set(true));
        Gc.await(last::get);
        assertThat(closed).hasValue(soFar);
    }

    @Test
    void leavesAValueToTheCallerThatIsRefusedInTheMiddle() {
        AtomicInteger closed = new AtomicInteger();
        trace.meanwhile = trace::close;

        assertThatIllegalStateException().isThrownBy(() -> trace.body.put(host, closed::incrementAndGet));

        assertNothingIsClosedAnyMore(closed, 0);
        assertThat(trace.closed).hasValue(1); // what was made for nothing
        assertThat(trace.size()).isZero();
    }

    @Test
    void leavesAReplacedValueToTheCaller() {
        AtomicInteger replaced = new AtomicInteger();
        AtomicInteger copied = new AtomicInteger();
        Object from = new Object();
        trace.body.put(from, copied::incrementAndGet);
        trace.body.put(host, replaced::incrementAndGet);

        attachments.copy(from, host);
        trace.close();

        Gc.await(() -> copied.get() == 2); // closed with either host
        assertNothingIsClosedAnyMore(replaced, 0);
    }

    @Test
    void isNotInUseAnyMore() {
        assertThat(Attachments.all()).contains(attachments);

        trace.close();

        assertThat(Attachments.all()).doesNotContain(attachments);
    }

    @Tag("slow")
    @Test
    void letsGoOfWhatIsAttachedMeanwhile() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 200; round++) {
                Trace closing = new Trace();
                Future<Integer> attached = threads.submit(() -> attachUntilClosed(closing));
                Future<?> closed = threads.submit(() -> {
                    while (closing.created.get() < 100) {
                        Thread.onSpinWait();
                    }
                    closing.close();
                });
                closed.get(1, TimeUnit.MINUTES);
                int made = attached.get(1, TimeUnit.MINUTES);

                assertThat(closing.size()).isZero();
                assertThat(closing.entries()).isExhausted();
                Gc.awaitUntouched(() -> closing.closed.get() == closing.created.get());
                assertThat(made).isGreaterThanOrEqualTo(99);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Tag("slow")
    @Test
    void losesNoValueThatIsWrittenMeanwhileAndClosesNoneTwice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 300; round++) {
                Trace closing = new Trace();
                Object shared = new Object();
                closing.attach(shared);
                List<AtomicInteger> accepted = new CopyOnWriteArrayList<>();
                List<AtomicInteger> refused = new CopyOnWriteArrayList<>();
                List<Object> hosts = new CopyOnWriteArrayList<>();
                Future<?> written = threads.submit(() -> {
                    try {
                        while (true) {
                            AtomicInteger closed = new AtomicInteger();
                            Object target = hosts.size() % 2 == 0 ? shared : new Object();
                            hosts.add(target);
                            write(closing, target, closed, accepted, refused);
                        }
                    } catch (IllegalStateException e) {
                        return; // closed
                    }
                });
                while (hosts.size() < 20) {
                    Thread.onSpinWait();
                }
                closing.close();
                written.get(1, TimeUnit.MINUTES);

                Gc.awaitUntouched(() -> accepted.stream().allMatch(closed -> closed.get() == 1));
                assertThat(refused).allMatch(closed -> closed.get() == 0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A value that is replaced is the caller's again, so it counts as refused. */
    private static void write(
            Trace closing,
            Object target,
            AtomicInteger closed,
            List<AtomicInteger> accepted,
            List<AtomicInteger> refused) {
        try {
            AutoCloseable replaced = closing.body.put(target, new Counting(closed));
            accepted.add(closed);
            if (replaced instanceof Counting counting) {
                accepted.remove(counting.closed);
                refused.add(counting.closed);
            }
        } catch (IllegalStateException e) {
            refused.add(closed);
            throw e;
        }
    }

    private record Counting(AtomicInteger closed) implements AutoCloseable {
        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    /** Attaches to ever new hosts, which live on, and returns to how many. */
    private static int attachUntilClosed(Trace closing) {
        List<Object> hosts = new ArrayList<>();
        try {
            while (hosts.size() < 100_000) { // as much as fits, where the other thread gets no time
                Object next = new Object();
                hosts.add(next);
                closing.attach(next);
            }
            return hosts.size();
        } catch (IllegalStateException e) {
            return hosts.size() - 1;
        }
    }
}
