package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WeakValueDictionaryTest {
    private final WeakValueDictionary<Object, Object> dictionary = new WeakValueDictionary<>();
    private final Object value = new Object();

    @Test
    void findsKeysByEquals() {
        dictionary.put("a", value);

        assertThat(dictionary.get(new String("a"))).isSameAs(value);
        assertThat(dictionary.keySet()).containsExactly("a");
        assertThat(dictionary.keySet().retainAll(List.of(new String("a")))).isFalse();
        assertThat(dictionary.equals(Map.of("a", value))).isTrue();
        assertThat(Map.of("a", value).equals(dictionary)).isTrue();
        assertThat(dictionary.hashCode()).isEqualTo(Map.of("a", value).hashCode());
        assertThat(dictionary).hasToString("{a=" + value + "}");
    }

    @Test
    void removesAndComparesWhatItHas() {
        dictionary.put("a", value);
        Map.Entry<Object, Object> entry = dictionary.entrySet().iterator().next();

        assertThat(entry.equals(Map.entry("a", value))).isTrue();
        assertThat(entry.equals(Map.entry("b", value))).isFalse();
        assertThat(dictionary.remove("b")).isNull();
        assertThat(dictionary.remove("a")).isSameAs(value);
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @Test
    void runsAFunctionAgainWhoseKeyChangedMeanwhile() {
        Object other = new Object();
        List<Object> seen = new ArrayList<>();

        Object computed = dictionary.compute("a", (key, old) -> {
            seen.add(old == null ? "nothing" : old);
            if (old == null) {
                dictionary.put(key, other);
            }
            return value;
        });

        assertThat(seen).containsExactly("nothing", other);
        assertThat(computed).isSameAs(value);
        assertThat(dictionary.get("a")).isSameAs(value);
    }

    @Test
    void copiesAMap() {
        assertThat(new WeakValueDictionary<>(new HashMap<>(Map.of("a", value)))).containsExactly(Map.entry("a", value));
    }

    @Test
    void letsGoOfKeysOfCollectedValuesUntouched() {
        WeakReference<Object> key = putNewKey(dictionary, new Object());

        Gc.await(() -> key.refersTo(null));

        assertThat(dictionary).isEmpty();
    }

    private static WeakReference<Object> putNewKey(Map<Object, Object> dictionary, Object value) {
        Object key = new Object();
        dictionary.put(key, value);
        return new WeakReference<>(key);
    }

    @Test
    void hidesAndReplacesCollectedValues() {
        dictionary.put("a", new Object());

        Gc.await(() -> dictionary.get("a") == null);

        assertThat(dictionary.containsKey("a")).isFalse();
        assertThat(dictionary.size()).isZero();
        assertThat(dictionary.remove("a")).isNull();
        assertThat(dictionary.putIfAbsent("a", value)).isNull();
        assertThat(dictionary.get("a")).isSameAs(value);
        assertThat(dictionary.values()).containsExactly(value);
    }

    @Test
    void letsGoOfKeysBesideOneThatFails() {
        AtomicBoolean fails = new AtomicBoolean();
        WeakReference<Object> moody = putMoody(fails);
        fails.set(true);
        WeakReference<Object> other = putNewKey(dictionary, new Object());

        try (CapturedLog log = new CapturedLog()) {
            Gc.await(() -> other.refersTo(null) && !log.messages().isEmpty());
            assertThat(log.messages()).containsOnly("releasing a key failed: not now");

            fails.set(false);
            Gc.await(() -> moody.refersTo(null));
        }
    }

    private WeakReference<Object> putMoody(AtomicBoolean fails) {
        Object key = new Moody(fails);
        dictionary.put(key, new Object());
        return new WeakReference<>(key);
    }

    private static final class Moody {
        private final AtomicBoolean fails;

        Moody(AtomicBoolean fails) {
            this.fails = fails;
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            if (fails.get()) {
                throw new IllegalStateException("not now");
            }
            return 1;
        }
    }

    @Test
    void isCollectedItself() {
        WeakReference<Object> key = putNewKey(new WeakValueDictionary<>(), value);

        Gc.await(() -> key.refersTo(null));
    }

    @Test
    void refusesValuesWithoutIdentity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dictionary.put("a", 1))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.putIfAbsent("a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.computeIfAbsent("a", k -> 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.compute("a", (k, v) -> 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.replace("a", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.replace("a", value, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dictionary.merge("a", 1, (a, b) -> {
                    throw new AssertionError("the function ran");
                }));
        assertThat(dictionary).isEmpty();
        assertThat(dictionary.containsValue(1)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> dictionary.get(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.put(null, value))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.put("a", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.containsValue(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new WeakValueDictionary<>(null))
                .withMessage("map");
    }

    @Test
    void letsFunctionsUseKeysOfTheSameBin() {
        // "Aa" and "BB" have the same hash, on which a ConcurrentHashMap's own computeIfAbsent would refuse.
        Object result = dictionary.computeIfAbsent("Aa", a -> dictionary.computeIfAbsent("BB", b -> value));

        assertThat(result).isSameAs(value);
        assertThat(dictionary).hasSize(2);
    }

    @Test
    void givesReferencesToValues() {
        dictionary.put("a", value);

        assertThat(dictionary.valueRefs()).containsExactly(WeakRef.of(value));
    }

    /** All keys are equal. */
    private static final class Key {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void keepsNoKeyOfADeadValueForANewOne() {
        for (int round = 0; round < 20; round++) {
            WeakValueDictionary<Key, Object> dictionary = new WeakValueDictionary<>();
            WeakRef<Object> dead = WeakRef.of(new Object());
            putReferent(dictionary, dead);
            Gc.await(() -> !dead.isAlive());
            Key key = new Key();
            Object value = new Object();

            dictionary.put(key, value);

            assertThat(dictionary.keySet().iterator().next()).isSameAs(key);
            assertThat(dictionary.get(key)).isSameAs(value);
        }
    }

    private static void putReferent(WeakValueDictionary<Key, Object> dictionary, WeakRef<Object> ref) {
        Object value = ref.get();
        if (value != null) {
            dictionary.put(new Key(), value);
        }
    }
}
