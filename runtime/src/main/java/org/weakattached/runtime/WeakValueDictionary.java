package org.weakattached.runtime;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps keys to objects without keeping the objects alive: a concurrent map with weak values, and ordinary keys, which are
 * compared by {@code equals}.
 *
 * <p>The idea is that of Python's {@code weakref.WeakValueDictionary}. A mapping is gone when its value was collected, and some
 * time later its key is let go of, without anyone touching the dictionary.
 *
 * <p><b>Null</b> is neither a key nor a value; asking for it is a {@link NullPointerException} too.
 *
 * <p><b>Identity.</b> A value without identity, such as an {@code Integer} or what {@code List.of} returns, is refused with an
 * {@link IllegalArgumentException}. Values are compared by {@code equals}.
 *
 * <p><b>Threads.</b> Every operation on one key is atomic. Functions run outside any lock, and may run more than once where
 * threads race, that of {@link #computeIfAbsent} once at most. They may use other keys freely. One that changes its own key
 * whenever it runs, so that it would never end, gets an {@link IllegalStateException}. Iterators and streams are weakly
 * consistent, and hold the value that they are about to give. Bulk operations are not atomic. A key's {@code equals} and {@code
 * hashCode} are also called by the thread that lets go of it.
 *
 * <p><b>Sizes.</b> {@link #size} counts the mappings, in time proportional to the dictionary; it is exact while nobody changes
 * anything and no value is collected.
 *
 * <p><b>What leaks:</b> a key that strongly refers to its value keeps it, and itself, in the dictionary for ever. So does a key
 * whose {@code hashCode} changes or fails.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class WeakValueDictionary<K, V> extends LiveMap<K, V> {
    private final ConcurrentHashMap<K, WeakReference<V>> references = new ConcurrentHashMap<>();
    private final Dead<K, V> dead = new Dead<>(references);

    /** Makes an empty dictionary. */
    public WeakValueDictionary() {}

    /**
     * Makes a dictionary with the mappings of a map.
     *
     * @throws NullPointerException if the map, or a key or a value of it, is null
     * @throws IllegalArgumentException if a value has no identity
     */
    public WeakValueDictionary(Map<? extends K, ? extends V> map) {
        putAll(map);
    }

    /** Removes the mappings of dead values; does not refer to the dictionary, but the dictionary to it. */
    private static final class Dead<K, V> extends PassingClient<Map.Entry<K, WeakReference<V>>> {
        private final ConcurrentHashMap<K, WeakReference<V>> references;

        Dead(ConcurrentHashMap<K, WeakReference<V>> references) {
            this.references = references;
        }

        @Override
        boolean isEmpty() {
            return references.isEmpty();
        }

        @Override
        Iterator<Map.Entry<K, WeakReference<V>>> elements() {
            return references.entrySet().iterator();
        }

        @Override
        boolean examine(Map.Entry<K, WeakReference<V>> element) {
            WeakReference<V> reference = element.getValue();
            try {
                return reference.refersTo(null) && references.remove(element.getKey(), reference);
            } catch (Throwable e) {
                Reclaimer.log("letting go of a key failed", e);
                return false;
            }
        }
    }

    /** Returns weak references to the values that are there now, as a list that does not change. */
    public List<WeakRef<V>> valueRefs() {
        List<WeakRef<V>> refs = new ArrayList<>();
        forEach((key, value) -> refs.add(WeakRef.of(value)));
        return Collections.unmodifiableList(refs);
    }

    @Override
    @Nullable V lookup(Object key) {
        return value(references.get(key));
    }

    private static <V> @Nullable V value(@Nullable WeakReference<V> reference) {
        return reference == null ? null : reference.get();
    }

    @Override
    boolean compareAndSet(K key, @Nullable V expected, @Nullable V value) {
        WeakReference<V> reference = references.get(key);
        if (value(reference) != expected) {
            return false;
        }
        if (value == null) {
            return reference != null && references.remove(key, reference);
        }
        if (reference != null && expected == null) {
            // Its value died, so its key goes too: to replace the value alone would keep it.
            references.remove(key, reference);
            reference = null;
        }
        WeakReference<V> replacement = new WeakReference<>(value);
        try {
            return reference == null
                    ? references.putIfAbsent(key, replacement) == null
                    : references.replace(key, reference, replacement);
        } finally {
            Reclaimer.attached(dead);
            // One that died before would wait for a collection after this one.
            Reference.reachabilityFence(value);
        }
    }

    @Override
    Iterator<Entry<K, V>> liveEntries() {
        return new LiveIterator<>(this, references.entrySet().iterator(), this::liveEntry);
    }

    private @Nullable LiveEntry<K, V> liveEntry(Entry<K, WeakReference<V>> entry) {
        V value = entry.getValue().get();
        return value == null ? null : new LiveEntry<>(this, entry.getKey(), value);
    }

    @Override
    void checkValue(V value) {
        Identity.require(value, "value");
    }

    @Override
    int keyHash(Object key) {
        return key.hashCode();
    }

    @Override
    boolean sameKey(Object a, @Nullable Object b) {
        return Objects.equals(a, b);
    }

    @Override
    Collection<?> asKeys(Collection<?> elements) {
        return elements;
    }
}
