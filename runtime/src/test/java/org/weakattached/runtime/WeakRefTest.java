package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WeakRefTest {
    private static String hex(Object object) {
        return "0x" + Integer.toHexString(System.identityHashCode(object));
    }

    private static <T> WeakRef<T> dead(WeakRef<T> ref) {
        Gc.await(() -> !ref.isAlive());
        return ref;
    }

    @Test
    void showsItsReferent() {
        HashSet<Object> referent = new HashSet<>();
        WeakRef<Object> ref = WeakRef.of(referent);

        assertThat(ref).hasToString("<weakref at " + hex(ref) + "; to 'java.util.HashSet' at " + hex(referent) + ">");
        assertThat(ref.get()).isSameAs(referent);
        assertThat(ref.isAlive()).isTrue();
    }

    @Test
    void showsThatItIsDead() {
        WeakRef<Object> ref = dead(WeakRef.of(new Object()));

        assertThat(ref.get()).isNull();
        assertThat(ref).hasToString("<weakref at " + hex(ref) + "; dead>");
    }

    @Test
    void callsNoToStringOfItsReferent() {
        Hostile referent = new Hostile();

        assertThat(WeakRef.of(referent).toString()).contains("Hostile' at " + hex(referent));
    }

    @Test
    void equalsWhenReferentsAreAliveAndEqual() {
        List<String> a = new ArrayList<>(List.of("a"));
        List<String> equal = new ArrayList<>(List.of("a"));
        List<String> b = new ArrayList<>(List.of("b"));
        WeakRef<Object> ref = WeakRef.of(a);

        assertThat(ref).isEqualTo(WeakRef.of(equal)).isNotEqualTo(WeakRef.of(b)).isNotEqualTo(a);
        assertThat(ref).hasSameHashCodeAs(WeakRef.of(equal)).hasSameHashCodeAs(a);
        assertThat(List.of(a, equal, b)).hasSize(3);
    }

    @Test
    void equalsOnlyItselfWhenDead() {
        WeakRef<Object> a = dead(WeakRef.of(new Object()));
        WeakRef<Object> b = dead(WeakRef.of(new Object()));

        assertThat(List.of(a)).contains(a).doesNotContain(b);
    }

    @Test
    void keepsAHashThatWasAskedFor() {
        WeakRef<Object> ref = WeakRef.of(new ArrayList<>(List.of("a")));
        int hash = ref.hashCode();

        assertThat(dead(ref).hashCode()).isEqualTo(hash).isEqualTo(List.of("a").hashCode());
    }

    @Test
    void hasNoHashThatIsAskedForTooLate() {
        WeakRef<Object> ref = dead(WeakRef.of(new Object()));

        assertThatIllegalStateException().isThrownBy(ref::hashCode).withMessageContaining("has gone away");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullAndWhatHasNoIdentity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakRef.of(1))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        assertThatNullPointerException().isThrownBy(() -> WeakRef.of(null)).withMessage("referent");
        assertThatNullPointerException()
                .isThrownBy(() -> WeakRef.of(new Object(), null))
                .withMessage("onCollected");
    }

    @Test
    void callsBackOnceOnAThreadOfItsOwn() {
        Queue<Object> calls = new ConcurrentLinkedQueue<>();
        AtomicReference<Thread> caller = new AtomicReference<>();
        List<WeakRef<Object>> refs = IntStream.range(0, 100)
                .mapToObj(i -> WeakRef.of(new Object(), (WeakRef<?> ref) -> {
                    caller.set(Thread.currentThread());
                    calls.add(hex(ref) + ref.isAlive());
                }))
                .toList();

        Gc.await(() -> calls.size() >= refs.size());

        assertThat(calls)
                .containsExactlyInAnyOrderElementsOf(
                        refs.stream().map(ref -> hex(ref) + false).toList());
        assertThat(caller.get()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
    }

    @Test
    void callsOthersBackWhereOneFails() {
        AtomicInteger calls = new AtomicInteger();
        Consumer<Object> function = ref -> {
            calls.incrementAndGet();
            throw new IllegalStateException("on purpose");
        };
        try (CapturedLog log = new CapturedLog()) {
            List<WeakRef<Object>> refs =
                    List.of(WeakRef.of(new Object(), function), WeakRef.of(new Object(), function));

            Gc.await(() -> log.messages().size() == 2);

            assertThat(log.messages()).containsOnly("a callback failed: on purpose");
            assertThat(refs).noneMatch(WeakRef::isAlive);
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void callsNobodyBackForAReferenceThatIsGoneOrCleared() {
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();
        Object referent = new Object();
        WeakReference<Object> unwanted = new WeakReference<>(WeakRef.of(referent, ref -> wrong.incrementAndGet()));
        WeakRef<Object> cleared = WeakRef.of(new Object(), ref -> wrong.incrementAndGet());
        cleared.clear();
        WeakRef<Object> enqueued = WeakRef.of(referent, ref -> wrong.incrementAndGet());
        assertThat(enqueued.enqueue()).isFalse();
        Gc.await(() -> unwanted.refersTo(null));
        assertThat(referent).isNotNull();

        WeakRef<Object> last = WeakRef.of(new Object(), ref -> right.incrementAndGet());
        Gc.await(() -> right.get() == 1);

        assertThat(last.isAlive()).isFalse();
        assertThat(cleared.isAlive()).isFalse();
        assertThat(enqueued.isAlive()).isFalse();
        assertThat(wrong).hasValue(0);
    }
}
