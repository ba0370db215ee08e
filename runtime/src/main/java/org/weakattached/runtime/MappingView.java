package org.weakattached.runtime;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;

/** The mappings of a {@link LiveMap}; an entry is a snapshot that writes through. */
final class MappingView<K, V> extends AbstractSet<Map.Entry<K, V>> {
    private final LiveMap<K, V> map;

    MappingView(LiveMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return map.mappings();
    }

    /** Distinct, as their keys are, but of unknown size: mappings come and go while it is used. */
    @Override
    public Spliterator<Map.Entry<K, V>> spliterator() {
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
    public boolean contains(Object element) {
        return element instanceof Map.Entry<?, ?> entry
                && entry.getKey() != null
                && entry.getValue() != null
                && entry.getValue().equals(map.get(entry.getKey()));
    }

    @Override
    public boolean remove(Object element) {
        map.checkRemovable();
        return element instanceof Map.Entry<?, ?> entry
                && entry.getKey() != null
                && entry.getValue() != null
                && map.remove(entry.getKey(), entry.getValue());
    }

    /** Removes each element: which is found as a mapping is, and not as the collection would find it. */
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
        return super.retainAll(elements);
    }

    /** Removes what matches; a mapping that gets another value meanwhile stays. */
    @Override
    public boolean removeIf(Predicate<? super Map.Entry<K, V>> filter) {
        map.checkRemovable();
        Objects.requireNonNull(filter, "filter");
        boolean removed = false;
        for (Map.Entry<K, V> entry : this) {
            V value = entry.getValue();
            removed |= filter.test(entry) && map.write(entry.getKey(), value, null);
        }
        return removed;
    }

    @Override
    public void clear() {
        map.clear();
    }
}
