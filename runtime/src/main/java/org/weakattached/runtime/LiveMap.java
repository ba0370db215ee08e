package org.weakattached.runtime;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.reruns.Reruns;

/**
 * A concurrent map whose mappings may vanish: every operation, over a look-up, a compare-and-set and an iterator.
 *
 * <p>No lock is ever held, so the functions of callers run outside any, and each operation takes effect with the one
 * compare-and-set that succeeds.
 *
 * <p>Its methods are not final, so that the compiler repeats them in the public subclasses, where reflection can call them.
 */
abstract class LiveMap<K, V> implements ConcurrentMap<K, V> {
    private @Nullable Views<K, V> views;

    /** Returns the value of the key, or null where there is none (any more). */
    abstract @Nullable V lookup(Object key);

    /**
     * Replaces the value of the key if it is still the one that was looked up; null stands for no value.
     *
     * @throws IllegalArgumentException if what would be referred to weakly has no identity
     */
    abstract boolean compareAndSet(K key, @Nullable V expected, @Nullable V value);

    /** Returns a weakly consistent iterator over what is alive. */
    abstract Iterator<Entry<K, V>> mappings();

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

    /** Returns what has the values of this map, and which of a key's values this map shows: writes may come by other ways. */
    abstract Object owner();

    abstract int field();

    /** Returns the hash of a key, in the sense in which this map compares keys. */
    abstract int keyHash(Object key);

    /** Returns whether two keys are the same one to this map. */
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
        for (Iterator<Entry<K, V>> entries = mappings(); entries.hasNext(); ) {
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
        for (Iterator<Entry<K, V>> entries = mappings(); entries.hasNext() && count < Integer.MAX_VALUE; ) {
            entries.next();
            count++;
        }
        return count;
    }

    @Override
    public boolean isEmpty() {
        return !mappings().hasNext();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action, "action");
        mappings().forEachRemaining(entry -> action.accept(entry.getKey(), entry.getValue()));
    }

    @Override
    public @Nullable V put(K key, V value) {
        checkWritable();
        Objects.requireNonNull(key, "key");
        checkValue(value);
        while (true) {
            V old = lookup(key);
            if (write(key, old, value)) {
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
            if (old != null || write(key, null, value)) {
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
            if (old == null || write(key, old, value)) {
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
            if (write(key, old, newValue)) {
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
            if (old == null || write(found(key), old, null)) {
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
            if (write(found(key), old, null)) {
                return true;
            }
        }
    }

    @Override
    public void clear() {
        checkRemovable();
        mappings().forEachRemaining(entry -> remove(entry.getKey()));
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
        Objects.requireNonNull(key, "key");
        return rerun(key, old -> old == null ? null : function.apply(key, old));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(key, "key");
        return rerun(key, old -> {
            if (old == null) {
                checkNewKey(key);
            }
            return function.apply(key, old);
        });
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        checkValue(value);
        Objects.requireNonNull(key, "key");
        return rerun(key, old -> old == null ? value : function.apply(old, value));
    }

    /** A function of a user, with its key; null stands for no value. */
    private interface Computation<V> {
        @Nullable V compute(@Nullable V old);
    }

    /** Runs the function until nothing was written between what it was given and what it returned. */
    private @Nullable V rerun(K key, Computation<V> function) {
        Reruns reruns = null;
        try {
            while (true) {
                V old = lookup(key);
                V value = function.compute(old);
                if (store(key, old, value)) {
                    Reruns.stored(reruns, owner(), field(), key);
                    return value;
                }
                reruns = Reruns.again(reruns, owner(), field(), key);
            }
        } finally {
            Reruns.end(reruns);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        checkWritable();
        Objects.requireNonNull(function, "function");
        mappings()
                .forEachRemaining(entry -> computeIfPresent(
                        entry.getKey(), (key, old) -> Objects.requireNonNull(function.apply(key, old), "value")));
    }

    /** Does what {@link #compareAndSet} does, for an operation that ends with it. */
    final boolean write(K key, @Nullable V expected, @Nullable V value) {
        Reruns.writes(owner(), field(), key);
        return compareAndSet(key, expected, value);
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
        return views().keys;
    }

    @Override
    public Collection<V> values() {
        return views().values;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return views().mappings;
    }

    /** Returns the views, made at first use: where threads race, each may see its own. */
    private Views<K, V> views() {
        Views<K, V> made = views;
        if (made == null) {
            made = new Views<>(this);
            views = made;
        }
        return made;
    }

    /** The three views, in one object, so that a dictionary that nobody looks at as a collection keeps one field for them. */
    private static final class Views<K, V> {
        final Set<K> keys;
        final Collection<V> values;
        final Set<Entry<K, V>> mappings;

        Views(LiveMap<K, V> map) {
            keys = new KeyView<>(map);
            values = new ValueView<>(map);
            mappings = new MappingView<>(map);
        }
    }

    /** Returns whether the other map has the same mappings; keys are compared as this map compares them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Map<?, ?> map && entrySet().equals(map.entrySet()));
    }

    @Override
    public int hashCode() {
        return entrySet().hashCode();
    }

    /** Shows the mappings as other maps do. */
    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", "{", "}");
        mappings().forEachRemaining(mapping -> shown.add(shown(mapping.getKey()) + "=" + shown(mapping.getValue())));
        return shown.toString();
    }

    private String shown(Object object) {
        return object == this ? "(this Map)" : object.toString();
    }
}
