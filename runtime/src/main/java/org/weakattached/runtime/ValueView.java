package org.weakattached.runtime;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;

/** The values of a {@link LiveMap}. */
final class ValueView<V> extends AbstractCollection<V> {
    private final LiveMap<?, V> map;

    ValueView(LiveMap<?, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<V> iterator() {
        return values(map);
    }

    private static <K, V> Iterator<V> values(LiveMap<K, V> map) {
        return new MappedIterator<>(map.mappings(), Map.Entry::getValue);
    }

    /** Of unknown size: values come and go while it is used. */
    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.CONCURRENT | Spliterator.NONNULL);
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
    public boolean contains(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean remove(Object value) {
        map.checkRemovable();
        return super.remove(value);
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        map.checkRemovable();
        return super.removeAll(elements);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        map.checkRemovable();
        return super.retainAll(elements);
    }

    @Override
    public boolean removeIf(Predicate<? super V> filter) {
        Objects.requireNonNull(filter, "filter");
        return map.entrySet().removeIf(entry -> filter.test(entry.getValue()));
    }

    @Override
    public void clear() {
        map.clear();
    }
}
