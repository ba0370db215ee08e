package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What dictionaries and sets that stand alone do otherwise than by default. */
final class OptionsTest {
    private static final List<Object> WITHOUT_IDENTITY = List.of(1, List.of(), Map.of(1, 2), 'c');

    @Test
    void takeWhateverTheJvmCanReferToWeakly() {
        WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>(WeakOption.ANY_OBJECT);
        WeakSet<Object> set = new WeakSet<>(WeakOption.ANY_OBJECT);
        WeakValueDictionary<String, Object> values = new WeakValueDictionary<>(WeakOption.ANY_OBJECT);
        for (Object object : WITHOUT_IDENTITY) {
            assertThat(dictionary.put(object, "value")).isNull();
            assertThat(dictionary.compute(object, (key, old) -> old + "s")).isEqualTo("values");
            assertThat(dictionary.get(object)).isEqualTo("values");
            assertThat(set.add(object)).isTrue();
            assertThat(set.contains(object)).isTrue();
            assertThat(values.put("key", object)).isNull();
            assertThat(values.remove("key")).isSameAs(object);
        }
        assertThat(dictionary).hasSameSizeAs(WITHOUT_IDENTITY);
        assertThat(dictionary.keyRefs()).allMatch(WeakRef::isAlive);
        assertThat(set).containsExactlyInAnyOrderElementsOf(WITHOUT_IDENTITY);
    }

    @Test
    void findWhateverTheyTakeByIdentityOnly() {
        WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>(WeakOption.ANY_OBJECT);
        Object one = List.of(1, 2, 3);
        Object equal = List.of(1, 2, 3);

        dictionary.put(one, "value");

        assertThat(dictionary.containsKey(equal)).isFalse();
        assertThat(dictionary.containsKey(one)).isTrue();
    }

    @Test
    void refuseNullAllTheSame() {
        WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>(WeakOption.ANY_OBJECT);
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.put(nothing(), "value"))
                .withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> new WeakKeyDictionary<>(WeakOption.ANY_OBJECT, option()));
        assertThatNullPointerException().isThrownBy(() -> new WeakSet<>(WeakOption.ANY_OBJECT, option()));
        assertThatNullPointerException().isThrownBy(() -> new WeakValueDictionary<>(WeakOption.ANY_OBJECT, option()));
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return null;
    }

    @SuppressWarnings("NullAway")
    private static WeakOption option() {
        return null;
    }

    @Test
    void holdValuesWeaklyToo() {
        WeakKeyDictionary<Object, Object> dictionary = new WeakKeyDictionary<>(WeakOption.WEAK_VALUES);
        Object key = new Object();
        Object kept = new Object();
        Object keyOfKept = new Object();
        WeakReference<Object> value = putNew(dictionary, key);
        dictionary.put(keyOfKept, kept);

        Gc.await(() -> value.refersTo(null));
        Gc.await(() -> dictionary.size() == 1);

        assertThat(dictionary.get(key)).isNull();
        assertThat(dictionary.containsKey(key)).isFalse();
        assertThat(dictionary.get(keyOfKept)).isSameAs(kept);
        assertThat(dictionary.putIfAbsent(key, kept)).isNull();
        assertThat(dictionary).hasSize(2).containsValue(kept);
    }

    @Test
    void releaseTheEntryOfADeadValueWhileItsKeyLives() {
        WeakValueTable<Object> table = new WeakValueTable<>(Set.of(WeakOption.WEAK_VALUES));
        Object key = new Object();
        WeakReference<Object> entry = new WeakReference<>(attachNew(table, key));

        Gc.await(() -> entry.refersTo(null));

        assertThat(table.size()).isZero();
        assertThat(key).isNotNull();
    }

    private static Object attachNew(WeakValueTable<Object> table, Object key) {
        ValueTable.ValueEntry<Object> entry = table.attach(key);
        assertThat(entry.compareAndSet(0, null, new Object())).isTrue();
        return entry;
    }

    private static WeakReference<Object> putNew(Map<Object, Object> dictionary, Object key) {
        Object value = new Object();
        assertThat(dictionary.put(key, value)).isNull();
        assertThat(dictionary.get(key)).isSameAs(value);
        return new WeakReference<>(value);
    }

    @Test
    void changeWeakValuesAtomically() {
        WeakKeyDictionary<Object, Object> dictionary = new WeakKeyDictionary<>(WeakOption.WEAK_VALUES);
        Object key = new Object();
        Object one = new Object();
        Object two = new Object();

        assertThat(dictionary.putIfAbsent(key, one)).isNull();
        assertThat(dictionary.putIfAbsent(key, two)).isSameAs(one);
        assertThat(dictionary.replace(key, two, one)).isFalse();
        assertThat(dictionary.replace(key, one, two)).isTrue();
        assertThat(dictionary.merge(key, one, (old, more) -> more)).isSameAs(one);
        assertThat(dictionary.remove(key, two)).isFalse();
        assertThat(dictionary.remove(key)).isSameAs(one);
        assertThat(dictionary).isEmpty();
        assertThat(dictionary.put(key, two)).isNull();
        assertThat(dictionary).containsValue(two);
    }

    @Test
    void refuseAWeakValueWithoutIdentity() {
        WeakKeyDictionary<Object, Object> dictionary = new WeakKeyDictionary<>(WeakOption.WEAK_VALUES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dictionary.put(new Object(), 1))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        assertThat(dictionary).isEmpty();
    }

    @Test
    void doNotHoldTheValuesOfASetWeakly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeakSet<>(WeakOption.WEAK_VALUES))
                .withMessage("WEAK_VALUES is no option of a set, which has no values");
    }

    @Tag("slow")
    @Test
    void needNoThreadInline() throws Exception {
        Jvm.run(Inline.class);
    }

    /** Puts and drops many keys, and ends well if their mappings go without a thread, while the program has none. */
    static final class Inline {
        private Inline() {}

        public static void main(String[] args) {
            WeakKeyDictionary<Object, Object> dictionary = new WeakKeyDictionary<>(WeakOption.INLINE_RECLAIMING);
            WeakValueDictionary<Object, Object> values = new WeakValueDictionary<>(WeakOption.INLINE_RECLAIMING);
            WeakSet<Object> set = new WeakSet<>(WeakOption.INLINE_RECLAIMING);
            AtomicInteger key = new AtomicInteger();
            WeakReference<Object> value = putNew(dictionary, new Object());
            Gc.await(() -> {
                for (int i = 0; i < 100; i++) {
                    dictionary.put(new Object(), new Object());
                    values.put(key.incrementAndGet(), new Object());
                    set.add(new Object());
                }
                return value.refersTo(null) && dictionary.size() < 1_000 && set.size() < 1_000 && values.size() < 1_000;
            });
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("weakattached"))
                    .count();
            if (threads != 0) {
                throw new AssertionError("there is a thread");
            }
        }
    }
}
