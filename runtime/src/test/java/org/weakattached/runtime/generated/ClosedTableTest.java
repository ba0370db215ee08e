package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    /** Attaches to ever new hosts, which live on, and returns to how many. */
    private static int attachUntilClosed(Trace closing) {
        List<Object> hosts = new ArrayList<>();
        try {
            while (true) {
                Object next = new Object();
                hosts.add(next);
                closing.attach(next);
            }
        } catch (IllegalStateException e) {
            return hosts.size() - 1;
        }
    }
}
