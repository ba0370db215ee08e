package org.weakattached.runtime;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Passes over what is dead, and holds the mapping that it is about to give. */
final class LiveIterator<S, K, V> implements Iterator<Map.Entry<K, V>> {
    private final LiveMap<K, V> map;
    private final Iterator<? extends S> source;
    private final Function<? super S, @Nullable Mapping<K, V>> live;
    private @Nullable Mapping<K, V> next;
    private @Nullable K removable;

    /** Makes an iterator over those elements of the source that {@code live} makes an entry of. */
    LiveIterator(LiveMap<K, V> map, Iterator<? extends S> source, Function<? super S, @Nullable Mapping<K, V>> live) {
        this.map = map;
        this.source = source;
        this.live = live;
    }

    @Override
    public boolean hasNext() {
        while (next == null && source.hasNext()) {
            next = live.apply(source.next());
        }
        return next != null;
    }

    @Override
    public Map.Entry<K, V> next() {
        Mapping<K, V> result = hasNext() ? next : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        next = null;
        removable = result.getKey();
        return result;
    }

    /** Removes the mapping of the key that was given last, whatever its value is by now. */
    @Override
    public void remove() {
        map.checkRemovable();
        K key = removable;
        if (key == null) {
            throw new IllegalStateException("nothing to remove: call next() before each remove()");
        }
        removable = null;
        map.remove(key);
    }
}
