package org.weakattached.runtime;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The keys of a {@link LiveMap}, compared as the map compares them. */
final class KeyView<K> extends AbstractSet<K> {
    private final LiveMap<K, ?> map;

    KeyView(LiveMap<K, ?> map) {
        this.map = map;
    }

    @Override
    public Iterator<K> iterator() {
        return keys(map);
    }

    private static <K, V> Iterator<K> keys(LiveMap<K, V> map) {
        return new MappedIterator<>(map.mappings(), Map.Entry::getKey);
    }

    /** Distinct, by identity as all else here, but of unknown size: keys come and go while it is used. */
    @Override
    public Spliterator<K> spliterator() {
        return Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.DISTINCT | Spliterator.CONCURRENT | Spliterator.NONNULL);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean contains(Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean remove(Object key) {
        return map.remove(key) != null;
    }

    @Override
    public void clear() {
        map.clear();
    }

    /** Removes each element: which is found as a key is, and not as the collection would find it. */
    @Override
    public boolean removeAll(Collection<?> elements) {
        map.checkRemovable();
        boolean removed = false;
        for (Object element : elements) {
            removed |= element != null && remove(element);
        }
        return removed;
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        map.checkRemovable();
        return super.retainAll(map.asKeys(elements));
    }

    @Override
    public boolean removeIf(Predicate<? super K> filter) {
        map.checkRemovable();
        return super.removeIf(Objects.requireNonNull(filter, "filter"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (K key : this) {
            hash += map.keyHash(key);
        }
        return hash;
    }
}
