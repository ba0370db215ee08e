package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.lang.reflect.Modifier;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WeakKeyDictionaryTest {
    private final WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>();

    /** Keeps keys alive as long as the test runs: locals may be collected after their last use. */
    private final List<Object> held = new ArrayList<>();

    @Test
    void findsKeysByIdentity() {
        String key = new String("key");
        dictionary.put(key, "a");

        assertThat(dictionary.get(key)).isEqualTo("a");
        assertThat(dictionary.get(new String("key"))).isNull();
        assertThat(dictionary.keySet().contains(new String("key"))).isFalse();
        assertThat(dictionary.entrySet().contains(Map.entry(new String("key"), "a")))
                .isFalse();
    }

    @Test
    void doesWhatMapsDo() {
        Object key = new Object();

        assertThat(dictionary.put(key, "a")).isNull();
        assertThat(dictionary.put(key, "b")).isEqualTo("a");
        assertThat(dictionary.isEmpty()).isFalse();
        assertThat(dictionary.containsValue("b")).isTrue();
        assertThat(dictionary.containsValue("a")).isFalse();
        assertThat(dictionary.replace(key, "a", "c")).isFalse();
        assertThat(dictionary.remove(key, "a")).isFalse();
        assertThat(dictionary.remove(new Object(), "b")).isFalse();
        assertThat(dictionary.remove(key, "b")).isTrue();
        assertThat(dictionary.isEmpty()).isTrue();

        dictionary.put(key, "d");
        dictionary.clear();
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @Test
    void hasKeysAsMapsHaveThem() {
        Object key = new Object();
        dictionary.put(key, "a");
        Set<Object> keys = dictionary.keySet();

        assertThat(keys.isEmpty()).isFalse();
        assertThat(keys.removeIf(each -> each != key)).isFalse();
        assertThat(keys.removeIf(each -> each == key)).isTrue();
        assertThat(keys.isEmpty()).isTrue();
    }

    @Test
    void givesTheSameViewsEachTime() {
        assertThat(dictionary.keySet()).isSameAs(dictionary.keySet());
        assertThat(dictionary.values()).isSameAs(dictionary.values());
        assertThat(dictionary.entrySet()).isSameAs(dictionary.entrySet());
    }

    @Test
    void saysThatKeysAndEntriesAreDistinctAndValuesNot() {
        dictionary.put(new Object(), "a");
        assertThat(dictionary.keySet().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isTrue();
        assertThat(dictionary.entrySet().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isTrue();
        assertThat(new WeakSet<>().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isTrue();
        assertThat(dictionary.values().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesANullFilterThoughThereIsNothingToFilter() {
        assertThatNullPointerException().isThrownBy(() -> dictionary.keySet().removeIf(null));
        assertThatNullPointerException().isThrownBy(() -> dictionary.values().removeIf(null));
        assertThatNullPointerException().isThrownBy(() -> dictionary.entrySet().removeIf(null));
        assertThatNullPointerException().isThrownBy(() -> new WeakSet<>().removeIf(null));
    }

    @Test
    void hasEntriesAsMapsHaveThem() {
        Object key = new Object();
        Object other = new Object();
        dictionary.putAll(Map.of(key, "a", other, "b"));
        Set<Map.Entry<Object, String>> entries = dictionary.entrySet();

        assertThat(entries.isEmpty()).isFalse();
        assertThat(entries.stream().map(Map.Entry::getValue)).containsExactlyInAnyOrder("a", "b");
        assertThat(entries.remove(Map.entry(key, "b"))).isFalse();
        assertThat(entries.remove(key)).isFalse();
        assertThat(entries.remove(new SimpleEntry<>(null, "a"))).isFalse();
        assertThat(entries.remove(new SimpleEntry<>(key, null))).isFalse();
        assertThat(entries.removeAll(Arrays.asList(null, Map.entry(other, "a"))))
                .isFalse();
        assertThat(entries.retainAll(List.copyOf(entries))).isFalse();
        assertThat(entries.removeIf(entry -> entry.getValue().equals("c"))).isFalse();
        assertThat(entries).hasSize(2);

        assertThat(entries.remove(Map.entry(key, "a"))).isTrue();
        assertThat(entries.removeAll(List.of(Map.entry(other, "b")))).isTrue();
        assertThat(entries.isEmpty()).isTrue();

        dictionary.putAll(Map.of(key, "a", other, "b"));
        assertThat(entries.retainAll(List.of(Map.entry(key, "a")))).isTrue();
        assertThat(entries.removeIf(entry -> entry.getValue().equals("a"))).isTrue();
        dictionary.put(key, "c");
        entries.clear();
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @Test
    void hasValuesAsMapsHaveThem() {
        List<Object> keys = keys(3);
        keys.forEach(key -> dictionary.put(key, "a"));
        dictionary.put(keys.get(0), "b");
        Collection<String> values = dictionary.values();

        assertThat(values.size()).isEqualTo(3);
        assertThat(values.isEmpty()).isFalse();
        assertThat(values.contains("b")).isTrue();
        assertThat(values.contains("c")).isFalse();
        assertThat(values.remove("c")).isFalse();
        assertThat(values.removeAll(List.of("c"))).isFalse();
        assertThat(values.retainAll(List.of("a", "b"))).isFalse();
        assertThat(values.removeIf(value -> value.equals("c"))).isFalse();

        assertThat(values.remove("b")).isTrue();
        assertThat(dictionary.keySet()).containsExactlyInAnyOrder(keys.get(1), keys.get(2));
        dictionary.put(keys.get(0), "b");
        assertThat(values.removeIf(value -> value.equals("b"))).isTrue();
        dictionary.put(keys.get(0), "b");
        assertThat(values.retainAll(List.of("a"))).isTrue();
        dictionary.put(keys.get(0), "b");
        assertThat(values.removeAll(List.of("a"))).isTrue();
        assertThat(values).containsExactly("b");
        values.clear();
        assertThat(values.isEmpty()).isTrue();
    }

    @Test
    void neverCallsMethodsOfKeys() {
        Hostile a = new Hostile();
        Hostile b = new Hostile();

        assertThat(dictionary.put(a, "a")).isNull();
        assertThat(dictionary.putIfAbsent(b, "b")).isNull();
        assertThat(dictionary.get(a)).isEqualTo("a");
        assertThat(dictionary.containsKey(b)).isTrue();
        assertThat(dictionary.containsValue("b")).isTrue();
        assertThat(dictionary.compute(a, (k, v) -> v + "2")).isEqualTo("a2");
        assertThat(dictionary.merge(a, "3", String::concat)).isEqualTo("a23");
        assertThat(dictionary.computeIfPresent(a, (k, v) -> "a")).isEqualTo("a");
        assertThat(dictionary.replace(a, "a", "c")).isTrue();
        assertThat(dictionary.hashCode())
                .isEqualTo(
                        (System.identityHashCode(a) ^ "c".hashCode()) + (System.identityHashCode(b) ^ "b".hashCode()));
        assertThat(dictionary.equals(new WeakKeyDictionary<>(dictionary))).isTrue();
        assertThat(dictionary.keySet().containsAll(List.of(a, b))).isTrue();
        assertThat(dictionary.keySet().retainAll(List.of(a))).isTrue();
        assertThat(dictionary.keySet().removeAll(List.of(b, a))).isTrue();
        assertThat(dictionary.isEmpty()).isTrue();
    }

    @Test
    void equalsMapsWithTheSameKeysAndEqualValues() {
        Object key = new Object();
        dictionary.put(key, new String("a"));
        Map<Object, String> same = Map.of(key, "a");

        assertThat(dictionary.equals(same)).isTrue();
        assertThat(dictionary.hashCode())
                .isEqualTo(new WeakKeyDictionary<>(same).hashCode())
                .isEqualTo(System.identityHashCode(key) ^ "a".hashCode());
        assertThat(dictionary.equals(Map.of(key, "b"))).isFalse();
        assertThat(dictionary.equals(Map.of(new Object(), "a"))).isFalse();
        assertThat(dictionary.equals(Map.of())).isFalse();
        assertThat(dictionary.equals(null)).isFalse();
        assertThat(dictionary.entrySet().iterator().next()).isEqualTo(Map.entry(key, "a"));
        assertThat(dictionary.entrySet().iterator().next()).isNotEqualTo(Map.entry(new Object(), "a"));
    }

    @Test
    void showsItself() {
        dictionary.put("key".repeat(1), "a");

        assertThat(dictionary).hasToString("{key=a}");
        assertThat(dictionary.entrySet().iterator().next()).hasToString("key=a");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        Object key = new Object();

        assertThatNullPointerException().isThrownBy(() -> dictionary.get(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.containsKey(null))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.containsValue(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.put(null, "a"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.put(key, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.getOrDefault(null, "a"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.remove(null))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.remove(key, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.replace(key, null, "a"))
                .withMessage("oldValue");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.replace(key, "a", null))
                .withMessage("newValue");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.computeIfAbsent(null, k -> "a"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.merge(key, null, (a, b) -> a))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> dictionary.compute(key, null))
                .withMessage("function");
        assertThatNullPointerException()
                .isThrownBy(() -> new WeakKeyDictionary<>(null))
                .withMessage("map");
        assertThat(dictionary).isEmpty();
    }

    @Test
    void refusesKeysWithoutIdentityBeforeAnyFunctionRuns() {
        List<Runnable> writes = List.of(
                () -> dictionary.put(1, "a"),
                () -> dictionary.putIfAbsent(1, "a"),
                () -> dictionary.putAll(Map.of(1, "a")),
                () -> dictionary.merge(1, "a", (a, b) -> a),
                () -> dictionary.computeIfAbsent(1, k -> fail()),
                () -> dictionary.compute(1, (k, v) -> fail()));
        for (Runnable write : writes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(write::run)
                    .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        }

        assertThat(dictionary.get(1)).isNull();
        assertThat(dictionary.remove(1)).isNull();
        assertThat(dictionary.replace(1, "a")).isNull();
        assertThat(dictionary.computeIfPresent(1, (k, v) -> fail())).isNull();
    }

    private static String fail() {
        throw new AssertionError("the function ran");
    }

    @Test
    void hasNothingAfterFunctionsThatThrowOrReturnNull() {
        Object key = new Object();
        RuntimeException failure = new RuntimeException("no");

        assertThat(dictionary.computeIfAbsent(key, k -> null)).isNull();
        assertThat(dictionary.compute(key, (k, v) -> null)).isNull();
        assertThatThrownBy(() -> dictionary.computeIfAbsent(key, k -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(dictionary).isEmpty();
    }

    @Test
    void letsFunctionsUseOtherKeys() {
        List<Object> keys = keys(100);

        assertThat(chain(keys, 0)).isEqualTo(99);
        assertThat(dictionary).hasSize(100);
    }

    private int chain(List<Object> keys, int i) {
        String value = dictionary.computeIfAbsent(
                keys.get(i), k -> String.valueOf(i == keys.size() - 1 ? i : chain(keys, i + 1)));
        return Integer.parseInt(String.valueOf(value));
    }

    @Test
    void givesTheInnerValueWhereAFunctionPutsItsOwnKey() {
        Object key = new Object();

        assertThat(dictionary.computeIfAbsent(key, k -> {
                    dictionary.put(k, "inner");
                    return "outer";
                }))
                .isEqualTo("inner");
    }

    @Test
    void putsAgainAfterRemoval() {
        Object key = new Object();
        for (int i = 0; i < 1000; i++) {
            assertThat(dictionary.put(key, "a" + i)).isNull();
            assertThat(dictionary.remove(key)).isEqualTo("a" + i);
            assertThat(dictionary.get(key)).isNull();
        }
        assertThat(dictionary).isEmpty();
    }

    @Test
    void iteratesOverWhatStaysWhileOthersComeAndGo() {
        List<Object> keys = keys(1000);
        keys.forEach(key -> dictionary.put(key, "a"));
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        for (Object key : dictionary.keySet()) {
            assertThat(seen.add(key)).isTrue();
            if (held.size() < 20_000) {
                List<Object> others = keys(10);
                others.forEach(other -> dictionary.put(other, "b"));
                dictionary.remove(others.get(0));
            }
        }

        assertThat(seen).containsAll(keys);
        assertThat(dictionary.size())
                .isEqualTo((int) dictionary.keySet().stream().count());
    }

    @Test
    void holdsTheKeyThatItsIteratorIsAboutToGive() {
        dictionary.put(new Object(), "a");
        Iterator<Map.Entry<Object, String>> entries = dictionary.entrySet().iterator();
        boolean has = entries.hasNext();

        WeakReference<Object> collected = new WeakReference<>(new Object());
        Gc.await(() -> collected.refersTo(null));

        if (has) {
            assertThat(entries.next().getValue()).isEqualTo("a");
        }
        assertThat(entries.hasNext()).isFalse();
    }

    @Test
    void iteratorEntriesWriteThrough() {
        Object key = new Object();
        dictionary.put(key, "a");
        Map.Entry<Object, String> entry = dictionary.entrySet().iterator().next();

        assertThat(entry.setValue("b")).isEqualTo("a");
        assertThat(entry.getValue()).isEqualTo("b");
        assertThat(dictionary.get(key)).isEqualTo("b");
    }

    @Test
    void streamsSurviveDeathInBetween() {
        List<Object> keys = keys(100);
        keys.forEach(key -> dictionary.put(key, "a"));

        Object[] array = dictionary.keySet().stream()
                .peek(key -> dictionary.keySet().removeIf(other -> other != key))
                .toArray();

        assertThat(array).hasSizeBetween(1, 100);
    }

    @Test
    void dropsCollectedKeysAndLetsGoOfTheirValues() {
        WeakKeyDictionary<Object, Object> values = new WeakKeyDictionary<>();
        Object kept = new Object();
        values.put(kept, "kept");
        WeakReference<Object> value = putNewValue(values, new Object());

        Gc.await(() -> value.refersTo(null));

        assertThat(values).hasSize(1);
        assertThat(values.get(kept)).isEqualTo("kept");
    }

    private static WeakReference<Object> putNewValue(WeakKeyDictionary<Object, Object> values, Object key) {
        Object value = new Object();
        values.put(key, value);
        return new WeakReference<>(value);
    }

    @Test
    void isCollectedWithItsValuesWhileKeysLive() {
        Object key = new Object();
        WeakReference<Object> value = putNewValue(new WeakKeyDictionary<>(), key);

        Gc.await(() -> value.refersTo(null));
        assertThat(key).isNotNull();
    }

    @Test
    void givesReferencesToKeys() {
        List<Object> keys = keys(3);
        keys.forEach(key -> dictionary.put(key, "a"));

        List<WeakRef<Object>> refs = dictionary.keyRefs();

        assertThat(refs).extracting(WeakRef::get).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void removesIfTheValueIsStillTheOneTested() {
        List<Object> keys = keys(4);
        keys.forEach(key -> dictionary.put(key, "a"));
        AtomicInteger tests = new AtomicInteger();

        boolean removed = dictionary.values().removeIf(value -> {
            if (tests.getAndIncrement() == 0) {
                dictionary.replaceAll((k, v) -> "b");
            }
            return value.equals("a");
        });

        assertThat(removed).isFalse();
        assertThat(dictionary.values()).containsExactly("b", "b", "b", "b");
    }

    @Test
    void hasItsMethodsInPublicClassesForReflection() {
        assertThat(WeakKeyDictionary.class.getMethods())
                .allMatch(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }

    private List<Object> keys(int count) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(new Object());
        }
        held.addAll(keys);
        return keys;
    }
}
