package org.weakattached.runtime;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator over what a function makes of another iterator's elements. */
final class MappedIterator<S, T> implements Iterator<T> {
    private final Iterator<S> source;
    private final Function<? super S, ? extends T> mapping;

    MappedIterator(Iterator<S> source, Function<? super S, ? extends T> mapping) {
        this.source = source;
        this.mapping = mapping;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public T next() {
        return mapping.apply(source.next());
    }

    @Override
    public void remove() {
        source.remove();
    }
}
