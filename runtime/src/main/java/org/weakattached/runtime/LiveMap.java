package org.weakattached.runtime;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A concurrent map whose mappings may vanish: every operation, over a look-up, a compare-and-set and an iterator.
 *
 * <p>No lock is ever held, so the functions of callers run outside any, and each operation takes effect with the one
 * compare-and-set that succeeds.
 *
 * <p>Its methods are not final, so that the compiler repeats them in the public subclasses, where reflection can call them.
 */
abstract class LiveMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {

    /** Returns the value of the key, or null where there is none (any more). */
    abstract @Nullable V lookup(Object key);

    /**
     * Replaces the value of the key if it is still the one that was looked up; null stands for no value.
     *
     * @throws IllegalArgumentException if what would be referred to weakly has no identity
     */
    abstract boolean compareAndSet(K key, @Nullable V expected, @Nullable V value);

    /** Returns a weakly consistent iterator over what is alive. */
    abstract Iterator<Entry<K, V>> liveEntries();

    /** Refuses a key that could not be put. Called before a function runs whose result would be a new mapping. */
    void checkNewKey(K key) {}

    /** Refuses a value that could not be put. */
    void checkValue(V value) {
        Objects.requireNonNull(value, "value");
    }

    /** Throws if this map is read-only. */
    void checkWritable() {}

    /** Throws if mappings cannot be removed. */
    void checkRemovable() {}

    /** Tells whether two values that were looked up one after the other show that nothing was written in between. */
    boolean unchanged(@Nullable V before, @Nullable V after) {
        return before == after;
    }

    /** Returns the hash of a key, in the sense in which this map compares keys. */
    abstract int keyHash(Object key);

    /** Tells whether two keys are the same one to this map. */
    abstract boolean sameKey(Object a, @Nullable Object b);

    /** Returns the elements of a collection such that {@code contains} means what it means to the keys of this map. */
    abstract Collection<?> asKeys(Collection<?> elements);

    @Override
    public @Nullable V get(Object key) {
        return lookup(Objects.requireNonNull(key, "key"));
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value == null ? defaultValue : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value, "value");
        for (Iterator<Entry<K, V>> entries = liveEntries(); entries.hasNext(); ) {
            if (value.equals(entries.next().getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Counts the mappings, one by one: exact when nothing changes meanwhile. */
    @Override
    public int size() {
        int count = 0;
        for (Iterator<Entry<K, V>> entries = liveEntries(); entries.hasNext() && count < Integer.MAX_VALUE; ) {
            entries.next();
            count++;
        }
        return count;
    }

    @Override
    public boolean isEmpty() {
        return !liveEntries().hasNext();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action, "action");
        liveEntries().forEachRemaining(entry -> action.accept(entry.getKey(), entry.getValue()));
    }

    @Override
    public @Nullable V put(K key, V value) {
        checkWritable();
        Objects.requireNonNull(key, "key");
        checkValue(value);
        while (true) {
            V old = lookup(key);
            if (compareAndSet(key, old, value)) {
                return old;
            }
        }
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        checkWritable();
        Objects.requireNonNull(key, "key");
        checkValue(value);
        while (true) {
            V old = lookup(key);
            if (old != null || compareAndSet(key, null, value)) {
                return old;
            }
        }
    }

    @Override
    public @Nullable V replace(K key, V value) {
        checkWritable();
        Objects.requireNonNull(key, "key");
        checkValue(value);
        while (true) {
            V old = lookup(key);
            if (old == null || compareAndSet(key, old, value)) {
                return old;
            }
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        checkWritable();
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(oldValue, "oldValue");
        Objects.requireNonNull(newValue, "newValue");
        checkValue(newValue);
        while (true) {
            V old = lookup(key);
            if (old == null || !oldValue.equals(old)) {
                return false;
            }
            if (compareAndSet(key, old, newValue)) {
                return true;
            }
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        checkRemovable();
        Objects.requireNonNull(key, "key");
        while (true) {
            V old = lookup(key);
            if (old == null || compareAndSet(found(key), old, null)) {
                return old;
            }
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        checkRemovable();
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        while (true) {
            V old = lookup(key);
            if (old == null || !value.equals(old)) {
                return false;
            }
            if (compareAndSet(found(key), old, null)) {
                return true;
            }
        }
    }

    @Override
    public void clear() {
        checkRemovable();
        liveEntries().forEachRemaining(entry -> remove(entry.getKey()));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        checkWritable();
        Objects.requireNonNull(map, "map").forEach(this::put);
    }

    /** Runs the function once at most: where threads race, one result is chosen and returned to all of them. */
    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        V old = get(key);
        if (old != null) {
            return old;
        }
        checkNewKey(key);
        V value = function.apply(key);
        if (value == null) {
            return null;
        }
        old = putIfAbsent(key, value);
        return old == null ? value : old;
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        Reruns<K, V> reruns = new Reruns<>(this, Objects.requireNonNull(key, "key"));
        while (true) {
            V old = lookup(key);
            if (old == null) {
                return null;
            }
            V value = function.apply(key, old);
            if (store(key, old, value)) {
                return value;
            }
            reruns.changedMeanwhile();
        }
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        Reruns<K, V> reruns = new Reruns<>(this, Objects.requireNonNull(key, "key"));
        while (true) {
            V old = lookup(key);
            if (old == null) {
                checkNewKey(key);
            }
            V value = function.apply(key, old);
            if (store(key, old, value)) {
                return value;
            }
            reruns.changedMeanwhile();
        }
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        checkValue(value);
        Reruns<K, V> reruns = new Reruns<>(this, Objects.requireNonNull(key, "key"));
        while (true) {
            V old = lookup(key);
            V merged = old == null ? value : function.apply(old, value);
            if (store(key, old, merged)) {
                return merged;
            }
            reruns.changedMeanwhile();
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        liveEntries()
                .forEachRemaining(entry -> computeIfPresent(
                        entry.getKey(), (key, old) -> Objects.requireNonNull(function.apply(key, old), "value")));
    }

    private boolean store(K key, @Nullable V old, @Nullable V value) {
        if (value != null) {
            checkValue(value);
        } else if (old != null) {
            checkRemovable();
        } else {
            return true;
        }
        return compareAndSet(key, old, value);
    }

    /** A key that was looked up with success is one of ours. */
    @SuppressWarnings("unchecked")
    private K found(Object key) {
        return (K) key;
    }

    @Override
    public Set<K> keySet() {
        return new KeyView<>(this);
    }

    @Override
    public Collection<V> values() {
        return new ValueView<>(this);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new EntryView<>(this);
    }

    /** Tells whether the other map has the same mappings; keys are compared as this map compares them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Map<?, ?> map && entrySet().equals(map.entrySet()));
    }

    @Override
    public int hashCode() {
        return entrySet().hashCode();
    }
}
