package org.weakattached.runtime;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set that does not keep its elements alive, and compares them by identity.
 *
 * <p>The idea is that of Python's {@code weakref.WeakSet}. An element that was collected is gone from the set.
 *
 * <p><b>Null</b> is no element; asking for it is a {@link NullPointerException} too.
 *
 * <p><b>Identity.</b> {@code equals}, {@code hashCode} and {@code toString} of an element are never called to find it. An object
 * without identity, such as an {@code Integer} or what {@code List.of} returns, is refused with an {@link
 * IllegalArgumentException} when it would be added. The set equals another one that has the same objects; comparing with a
 * set that finds elements by {@code equals} is not symmetric.
 *
 * <p><b>Threads.</b> Every operation on one element is atomic, and none holds a lock. Iterators and streams are weakly
 * consistent, and hold the element that they are about to give. Bulk operations are not atomic.
 *
 * <p><b>Sizes.</b> {@link #size} counts the elements, in time proportional to the set; it is exact while nobody changes anything
 * and no element is collected.
 *
 * @param <E> the type of the elements
 */
public final class WeakSet<E> extends AbstractSet<E> {
    private final WeakKeyDictionary<E, Boolean> dictionary;
    private final Set<E> elements;

    /** Makes an empty set. */
    public WeakSet() {
        this(new WeakKeyDictionary<>());
    }

    /**
     * Makes an empty set, with options.
     *
     * @throws NullPointerException if an option is null
     * @throws IllegalArgumentException if an option is {@link WeakOption#WEAK_VALUES}: a set has none
     */
    public WeakSet(WeakOption option, WeakOption... more) {
        this(new WeakKeyDictionary<>(option, more));
        if (EnumSet.of(option, more).contains(WeakOption.WEAK_VALUES)) {
            throw new IllegalArgumentException("WEAK_VALUES is no option of a set, which has no values");
        }
    }

    private WeakSet(WeakKeyDictionary<E, Boolean> dictionary) {
        this.dictionary = dictionary;
        this.elements = new KeyView<>(dictionary);
    }

    /**
     * Makes a set with the elements of a collection.
     *
     * @throws NullPointerException if the collection, or an element of it, is null
     * @throws IllegalArgumentException if an element has no identity
     */
    public WeakSet(Collection<? extends E> collection) {
        this();
        addAll(Objects.requireNonNull(collection, "collection"));
    }

    @Override
    public boolean add(E element) {
        Objects.requireNonNull(element, "element");
        return dictionary.putIfAbsent(element, Boolean.TRUE) == null;
    }

    @Override
    public boolean contains(Object element) {
        return elements.contains(Objects.requireNonNull(element, "element"));
    }

    @Override
    public boolean remove(Object element) {
        return elements.remove(Objects.requireNonNull(element, "element"));
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    /** Of unknown size: elements come and go while it is used. */
    @Override
    public Spliterator<E> spliterator() {
        return elements.spliterator();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public void clear() {
        elements.clear();
    }

    /** Removes each of these objects, which are found by identity. */
    @Override
    public boolean removeAll(Collection<?> objects) {
        return elements.removeAll(objects);
    }

    /** Removes all but these objects, which are found by identity. */
    @Override
    public boolean retainAll(Collection<?> objects) {
        return elements.retainAll(objects);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        return elements.removeIf(filter);
    }

    /** Returns whether the other set has the same objects. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || elements.equals(other);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
