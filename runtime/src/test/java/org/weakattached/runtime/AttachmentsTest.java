package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.generated.WeakKeyTable;

final class AttachmentsTest {
    private final Trace trace = new Trace();
    private final Attachments<Object> attachments = trace.attachments("com.acme.Trace");
    private final Object a = new Object();
    private final Object b = new Object();

    @Test
    void describesTheExtension() {
        assertThat(attachments.name()).isEqualTo("com.acme.Trace");
        assertThat(attachments.isCounted()).isTrue();
        assertThat(attachments.hostType()).isEqualTo(Object.class);
        assertThat(attachments.fields()).containsOnlyKeys("id", "retries", "notes", "session", "body");
        assertThat(attachments.fields().keySet()).containsExactly("id", "retries", "notes", "session", "body");
        assertThat(attachments.fields().get("id")).isSameAs(trace.id);
        assertThat(attachments).hasToString("Attachments[com.acme.Trace of java.lang.Object]");
        Map<String, ?> fields = attachments.fields();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(fields::clear);
    }

    @Test
    void makesTheDefaultsWhenItIsToldTo() {
        AtomicInteger made = new AtomicInteger();
        class Starting extends WeakKeyTable<Object, Trace.Entry> {
            @Override
            public Trace.Entry create(Object host) {
                throw new AssertionError(host);
            }

            @Override
            public Trace.Entry createDefaults() {
                if (made.incrementAndGet() == 1) {
                    throw new IllegalStateException("first");
                }
                return new Trace.Entry(null, new AtomicInteger(), null);
            }
        }
        Starting table = new Starting();
        Attachments<Object> starting = Attachments.of(table, "com.acme.Starting", Object.class, new String[] {});
        assertThatIllegalStateException().isThrownBy(starting::warmUp).withMessage("first");

        starting.warmUp();
        starting.warmUp();

        assertThat(made).hasValue(2);
        assertThat(table.findOrDefaults(a)).isSameAs(table.defaults());
        assertThat(made).hasValue(2);
        assertThat(starting.isAttached(a)).isFalse();
    }

    @Test
    void hasNothingToMakeWhereThereAreNoDefaults() {
        attachments.warmUp();

        assertThat(attachments.size()).isZero();
    }

    @Test
    void countsAndShowsAndDetachesHosts() {
        trace.id.put(a, "a");
        trace.retries.put(b, 2);
        List<Object> hosts = new ArrayList<>();
        attachments.forEach(hosts::add);

        assertThat(hosts).containsExactlyInAnyOrder(a, b);
        assertThat(attachments.size()).isEqualTo(2);
        assertThat(attachments.isAttached(a)).isTrue();
        assertThat(attachments.isAttached(new Object())).isFalse();
        assertThat(attachments.detach(a)).isTrue();
        assertThat(attachments.detach(a)).isFalse();
        assertThat(attachments.isAttached(a)).isFalse();

        attachments.clear();
        assertThat(attachments.isAttached(b)).isFalse();
        assertThat(attachments.size()).isZero();
        assertThat(trace.closed).hasValue(0);
        assertThat(attachments.reclaimed()).isZero();
    }

    @Test
    void countsWhatWasEverAttached() {
        trace.id.put(a, "a");
        trace.id.put(a, "again");
        trace.retries.put(a, 1);
        trace.id.get(new Object());
        assertThat(attachments.attached()).isEqualTo(1);

        trace.retries.put(b, 2);
        attachments.detach(a);
        trace.id.put(a, "a");
        assertThat(attachments.attached()).isEqualTo(3);

        attachments.clear();
        assertThat(attachments.attached()).isEqualTo(3);
        assertThat(attachments.size()).isZero();
    }

    @Test
    void countsWhatWasAttachedAndReclaimed() {
        for (int i = 0; i < 1_000; i++) {
            trace.retries.put(new Object(), i);
        }
        trace.retries.put(a, 1);
        trace.retries.put(b, 1);
        attachments.detach(b);

        Gc.await(() -> attachments.reclaimed() == 1_000);

        assertThat(attachments.attached()).isEqualTo(1_002);
        assertThat(attachments.size()).isEqualTo(1);
    }

    @Test
    void copiesEveryFieldThatIsNotFinal() {
        Object session = new Object();
        AutoCloseable body = () -> {};
        trace.id.put(a, "a");
        trace.retries.put(a, 2);
        trace.session.put(a, session);
        trace.notes.getOrDefault(a, List.of()).add("note");
        trace.id.put(b, "b");
        trace.body.put(b, body);

        attachments.copy(a, b);

        assertThat(trace.id.get(b)).isEqualTo("a");
        assertThat(trace.retries.get(b)).isEqualTo(2);
        assertThat(trace.session.get(b)).isSameAs(session);
        assertThat(trace.notes.get(b)).isEmpty();
        assertThat(trace.body.get(b)).isNull();
        assertThat(trace.id.get(a)).isEqualTo("a");
    }

    @Test
    void copiesToAHostWithNothingAttachedAndToItself() {
        trace.retries.put(a, 2);

        attachments.copy(a, a);
        attachments.copy(a, b);

        assertThat(trace.retries.get(a)).isEqualTo(2);
        assertThat(trace.retries.get(b)).isEqualTo(2);
    }

    @Test
    void copiesNothingFromAHostWithNothingAttached() {
        attachments.copy(a, b);
        trace.id.put(b, "b");
        attachments.copy(a, b);

        assertThat(trace.id.get(b)).isEqualTo("b");
        assertThat(attachments.isAttached(a)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullAndWhatHasNoIdentity() {
        trace.id.put(a, "a");

        assertThatIllegalArgumentException().isThrownBy(() -> attachments.copy(a, 1));
        assertThatNullPointerException()
                .isThrownBy(() -> attachments.copy(null, b))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> attachments.copy(a, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> attachments.isAttached(null))
                .withMessage("host");
        assertThatNullPointerException()
                .isThrownBy(() -> attachments.detach(null))
                .withMessage("host");
        assertThatNullPointerException()
                .isThrownBy(() -> attachments.forEach(null))
                .withMessage("action");
    }

    @Test
    void countsWhatWasReclaimedAndClosesIt() {
        AtomicInteger closed = new AtomicInteger();
        trace.body.put(new Object(), closed::incrementAndGet);

        Gc.await(() -> closed.get() == 1 && attachments.reclaimed() == 1);

        assertThat(attachments.size()).isZero();
    }

    @Test
    void listsWhatIsInUse() {
        Attachments<Object> first = trace.attachments("com.acme.A");
        Attachments<Object> second = new Trace().attachments("com.acme.A");
        WeakReference<Trace> dropped = inUseForAMoment();

        assertThat(Attachments.all()).containsSubsequence(first, second, attachments);
        Gc.await(() -> dropped.refersTo(null));
        assertThat(Attachments.all())
                .extracting(Attachments::name)
                .contains("com.acme.A")
                .doesNotContain("com.acme.Dropped");
        assertThat(first.equals(second)).isFalse();
    }

    private WeakReference<Trace> inUseForAMoment() {
        Trace dropped = new Trace();
        Attachments<Object> attachments = dropped.attachments("com.acme.Dropped");
        dropped.id.put(a, "a");
        assertThat(Attachments.all()).contains(attachments);
        return new WeakReference<>(dropped);
    }
}
