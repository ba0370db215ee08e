package org.weakattached.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mapping as an iterator met it: it holds key and value, and writes through. */
final class Mapping<K, V> implements Map.Entry<K, V> {
    private final LiveMap<K, V> map;
    private final K key;
    private V value;

    Mapping(LiveMap<K, V> map, K key, V value) {
        this.map = map;
        this.key = key;
        this.value = value;
    }

    @Override
    public K getKey() {
        return key;
    }

    @Override
    public V getValue() {
        return value;
    }

    /** Puts the value, whether the mapping is still there or not. */
    @Override
    public V setValue(V newValue) {
        map.put(key, newValue);
        V old = value;
        value = newValue;
        return old;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Map.Entry<?, ?> entry
                && map.sameKey(key, entry.getKey())
                && value.equals(entry.getValue());
    }

    @Override
    public int hashCode() {
        return map.keyHash(key) ^ Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
