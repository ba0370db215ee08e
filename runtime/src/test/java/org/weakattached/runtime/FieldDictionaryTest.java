package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionaries of attached fields. */
final class FieldDictionaryTest {
    private final Trace trace = new Trace();
    private final Object host = new Object();

    @Test
    void showsAHostOnceSomethingIsAttachedAndTheValueIsNotNull() {
        assertThat(trace.retries.get(host)).isNull();
        assertThat(trace.find(host)).isNull();

        trace.id.put(host, "a");

        assertThat(trace.retries.get(host)).isZero();
        assertThat(trace.notes.get(host)).isEmpty();
        assertThat(trace.retries).hasSize(1);
        assertThat(trace.session.containsKey(host)).isFalse();
        assertThat(trace.session).isEmpty();
        assertThat(trace.created).hasValue(1);
    }

    @Test
    void removesByWritingNullAndKeepsTheRest() {
        trace.id.put(host, "a");
        trace.retries.put(host, 3);

        assertThat(trace.id.remove(host)).isEqualTo("a");

        assertThat(trace.id).isEmpty();
        assertThat(trace.retries.get(host)).isEqualTo(3);
        assertThat(trace.find(host)).isNotNull();
        assertThat(trace.id.putIfAbsent(host, "b")).isNull();
        assertThat(trace.created).hasValue(1);
    }

    @Test
    void storesWhateverTheDefault() {
        assertThat(trace.retries.putIfAbsent(host, 7)).isNull();
        assertThat(trace.retries.putIfAbsent(host, 8)).isEqualTo(7);
        assertThat(trace.retries.merge(host, 1000, Integer::sum)).isEqualTo(1007);
        assertThat(trace.retries.replace(host, 1007, 2)).isTrue();
        assertThat(trace.retries.compute(host, (k, v) -> v == null ? 0 : v + 1)).isEqualTo(3);
    }

    @Test
    void findsThePrimitiveThatIsAttachedWhileItsFunctionRuns() {
        List<Integer> seen = new ArrayList<>();

        Integer computed = trace.retries.compute(host, (k, old) -> {
            seen.add(old);
            trace.attach(host);
            return 5;
        });

        assertThat(computed).isEqualTo(5);
        assertThat(seen).containsExactly(null, 0);
    }

    @Test
    void refusesRemovalFromAPrimitiveField() {
        trace.retries.put(host, 3);
        Map<Object, Integer> retries = trace.retries;

        refuses(() -> retries.remove(host));
        refuses(() -> retries.remove(host, 3));
        refuses(retries::clear);
        refuses(() -> retries.compute(host, (k, v) -> null));
        refuses(() -> retries.computeIfPresent(host, (k, v) -> null));
        refuses(() -> retries.merge(host, 1, (a, b) -> null));
        refuses(() -> retries.keySet().remove(host));
        refuses(() -> retries.keySet().removeIf(k -> false));
        refuses(() -> retries.values().remove(3));
        refuses(() -> retries.entrySet().retainAll(List.of()));
        refuses(() -> retries.entrySet().retainAll(List.copyOf(retries.entrySet())));
        refuses(() -> retries.entrySet().remove(host));
        refuses(() -> retries.entrySet().removeAll(List.of()));
        refuses(() -> retries.entrySet().removeIf(entry -> false));
        refuses(() -> retries.keySet().removeAll(List.of()));
        refuses(() -> retries.keySet().retainAll(List.of(host)));
        refuses(() -> retries.values().remove(4));
        refuses(() -> retries.values().removeAll(List.of()));
        refuses(() -> retries.values().retainAll(List.of(3)));
        refuses(() -> {
            var entries = retries.entrySet().iterator();
            entries.next();
            entries.remove();
        });
        assertThat(retries.compute(new Object(), (k, v) -> null)).isNull();
        assertThat(retries).hasSize(1).containsEntry(host, 3);
    }

    @Test
    void refusesWritesToAFinalFieldAndAttachesNothing() {
        Map<Object, List<String>> notes = trace.notes;
        List<String> value = new ArrayList<>();

        refuses(() -> notes.put(host, value));
        refuses(() -> notes.putIfAbsent(host, value));
        refuses(() -> notes.putAll(Map.of()));
        refuses(() -> notes.replace(host, value));
        refuses(() -> notes.replace(host, value, value));
        refuses(() -> notes.replaceAll((k, v) -> v));
        refuses(() -> notes.remove(host));
        refuses(() -> notes.remove(host, value));
        refuses(() -> notes.computeIfAbsent(host, k -> value));
        refuses(() -> notes.computeIfPresent(host, (k, v) -> v));
        refuses(() -> notes.compute(host, (k, v) -> value));
        refuses(() -> notes.merge(host, value, (a, b) -> a));
        refuses(notes::clear);
        refuses(() -> notes.keySet().clear());
        assertThat(trace.created).hasValue(0);

        trace.id.put(host, "a");
        refuses(() -> notes.computeIfAbsent(host, k -> value));
        refuses(() -> notes.entrySet().iterator().next().setValue(value));
    }

    private static void refuses(Runnable write) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(write::run)
                .withMessageContaining("the attached field is");
    }

    @Test
    void saysWhyItRefuses() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> trace.retries.remove(host))
                .withMessage("the attached field is primitive, so it always has a value");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> trace.notes.put(host, List.of()))
                .withMessage("the attached field is final, so its dictionary is read-only");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> trace.id.keySet().iterator().remove())
                .withMessage("nothing to remove: call next() before each remove()");
    }

    @Test
    void refusesHostsWithoutIdentityBeforeAnythingOfTheExtensionRuns() {
        assertThatIllegalArgumentException().isThrownBy(() -> trace.id.put(1, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> trace.id.computeIfAbsent(1, k -> "a"));
        assertThat(trace.created).hasValue(0);
    }

    @Test
    void refusesWeaklyHeldValuesWithoutIdentity() {
        assertThatIllegalArgumentException().isThrownBy(() -> trace.session.put(host, 1));
        assertThat(trace.find(host)).isNull();
    }

    @Test
    void forgetsWeaklyHeldValuesThatWereCollected() {
        trace.session.put(host, new Object());

        Gc.await(() -> trace.session.get(host) == null);

        assertThat(trace.session).isEmpty();
        Object next = new Object();
        assertThat(trace.session.putIfAbsent(host, next)).isNull();
        assertThat(trace.session.get(host)).isSameAs(next);
    }

    /** With the action in the middle of the making of the entry, another entry is linked first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesToTheEntryThatWonAndClosesTheOtherButNotTheValue(boolean conditionally) {
        AtomicInteger closed = new AtomicInteger();
        AutoCloseable value = closed::incrementAndGet;
        trace.meanwhile = () -> trace.id.put(host, "a");

        if (conditionally) {
            assertThat(trace.body.putIfAbsent(host, value)).isNull();
        } else {
            assertThat(trace.body.put(host, value)).isNull();
        }

        assertThat(trace.created).hasValue(2);
        assertThat(trace.closed).hasValue(1);
        assertThat(closed).hasValue(0);
        assertThat(trace.body.get(host)).isSameAs(value);
        assertThat(trace.id.get(host)).isEqualTo("a");
    }

    @Test
    void closesWhatTheOtherEntryBeganWith() {
        AtomicInteger closed = new AtomicInteger();
        trace.initialBody = closed::incrementAndGet;
        trace.meanwhile = () -> trace.id.put(host, "a");

        assertThat(trace.body.put(host, () -> {})).isSameAs(trace.initialBody);

        assertThat(trace.created).hasValue(2);
        assertThat(closed).hasValue(1);
    }

    @Test
    void keepsTheValueOfTheWinner() {
        trace.meanwhile = () -> trace.id.put(host, "a");

        assertThat(trace.id.putIfAbsent(host, "b")).isEqualTo("a");
        assertThat(trace.id.get(host)).isEqualTo("a");
    }
}
