package org.weakattached.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.jvm.Log;
import org.weakattached.runtime.internal.reclaim.Client;
import org.weakattached.runtime.internal.reclaim.WatchedReference;

/**
 * Maps keys to objects without keeping the objects alive: a concurrent map with weak values, and ordinary keys, which are
 * compared by {@code equals}.
 *
 * <p>The idea is that of Python's {@code weakref.WeakValueDictionary}. A mapping is gone when its value was collected, and some
 * time later its key is released, without anyone touching the dictionary.
 *
 * <p><b>Null</b> is neither a key nor a value; asking for it is a {@link NullPointerException} too.
 *
 * <p><b>Identity.</b> A value without identity, such as an {@code Integer} or what {@code List.of} returns, is refused with an
 * {@link IllegalArgumentException}. Values are compared by {@code equals}.
 *
 * <p><b>Threads.</b> Every operation on one key is atomic. Functions run outside any lock, and may run more than once where
 * threads race, that of {@link #computeIfAbsent} once at most. They may use other keys freely. One that changes its own key
 * and, run again, does so again, gets an {@link IllegalStateException}. Iterators and streams are weakly
 * consistent, and hold the value that they are about to give. Bulk operations are not atomic. A key's {@code equals} and {@code
 * hashCode} are also called by the thread that runs callbacks, to release it; what they throw is logged.
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
    private final References<K, V> references;
    private final boolean anyObject;

    /** Makes an empty dictionary. */
    public WeakValueDictionary() {
        this(Set.of());
    }

    /**
     * Makes an empty dictionary, with options.
     *
     * @throws NullPointerException if an option is null
     */
    public WeakValueDictionary(WeakOption option, WeakOption... more) {
        this(EnumSet.of(option, more));
    }

    /**
     * Makes a dictionary with the mappings of a map.
     *
     * @throws NullPointerException if the map, or a key or a value of it, is null
     * @throws IllegalArgumentException if a value has no identity
     */
    public WeakValueDictionary(Map<? extends K, ? extends V> map) {
        this();
        putAll(map);
    }

    private WeakValueDictionary(Set<WeakOption> options) {
        anyObject = options.contains(WeakOption.ANY_OBJECT);
        references = new References<>(options.contains(WeakOption.INLINE_RECLAIMING));
    }

    /** What the dictionary consists of; does not refer to it, but it to this. */
    private static final class References<K, V> extends Client {
        final ConcurrentHashMap<K, HeldValue<K, V>> map = new ConcurrentHashMap<>();
        final boolean inline;

        /** What could not be removed, since code of its key failed, and is tried again after another collection. */
        private final Queue<HeldValue<K, V>> failed = new ConcurrentLinkedQueue<>();

        References(boolean inline) {
            super(inline);
            this.inline = inline;
        }

        void added() {
            attachedNow();
        }

        @Override
        public boolean isIdle() {
            return map.isEmpty();
        }

        /** Looks for nothing: a value that died says so itself. */
        @Override
        public boolean sweep(boolean all, int collections, int budget) {
            for (int i = failed.size(); i > 0; i--) {
                callbacks().add(failed.remove());
            }
            callbacks().ensureRunning();
            return true;
        }

        @Override
        public long reclaimed() {
            return 0;
        }
    }

    /** Removes its mapping when the value was collected, where code of the key may run: not in the thread that sweeps. */
    private static final class HeldValue<K, V> extends WatchedReference<V> {
        private final K key;
        private final References<K, V> references;

        HeldValue(V value, K key, References<K, V> references) {
            super(value, references.inline);
            this.key = key;
            this.references = references;
        }

        @Override
        public void run() {
            try {
                references.map.remove(key, this);
            } catch (Throwable e) {
                references.failed.add(this);
                Log.warn("releasing a key failed", e);
            }
        }
    }

    /** Returns weak references to the values that are there now, as a list that does not change. */
    public List<WeakRef<V>> valueRefs() {
        List<WeakRef<V>> refs = new ArrayList<>();
        forEach((key, value) -> refs.add(WeakRef.ofAny(value)));
        return Collections.unmodifiableList(refs);
    }

    @Override
    @Nullable V lookup(Object key) {
        return value(references.map.get(key));
    }

    private static <V> @Nullable V value(@Nullable HeldValue<?, V> held) {
        return held == null ? null : held.get();
    }

    @Override
    boolean compareAndSet(K key, @Nullable V expected, @Nullable V value) {
        HeldValue<K, V> held = references.map.get(key);
        if (value(held) != expected) {
            return false;
        }
        if (value == null) {
            return held != null && references.map.remove(key, held);
        }
        if (held != null && expected == null) {
            // Its value died, so its key goes too: to replace the value alone would keep it.
            references.map.remove(key, held);
            held = null;
        }
        HeldValue<K, V> replacement = new HeldValue<>(value, key, references);
        try {
            return held == null
                    ? references.map.putIfAbsent(key, replacement) == null
                    : references.map.replace(key, held, replacement);
        } finally {
            references.added();
        }
    }

    @Override
    Iterator<Entry<K, V>> mappings() {
        return new LiveIterator<>(this, references.map.entrySet().iterator(), this::mapping);
    }

    private @Nullable Mapping<K, V> mapping(Entry<K, HeldValue<K, V>> entry) {
        V value = entry.getValue().get();
        return value == null ? null : new Mapping<>(this, entry.getKey(), value);
    }

    @Override
    void checkValue(V value) {
        if (anyObject) {
            Identities.requireReferable(value, "value");
        } else {
            Identities.require(value, "value");
        }
    }

    @Override
    Object owner() {
        return this;
    }

    @Override
    int field() {
        return 0;
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
