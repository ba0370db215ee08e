package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Trace} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TraceAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle INHERITED_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "inherited", SoftReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VALUE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "value", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Object> INHERITED = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Object> VALUE = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Object> FIRST = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Trace", Node.class,
            new String[] {"inherited", "value", "first"},
            INHERITED, VALUE, FIRST);

    /**
     * There are no instances.
     */
    private TraceAccessors() {
    }

    /**
     * Returns {@link Base#inherited} of the host, computed when something is first attached to the host, which this does.
     * The value is held softly: once it is collected, this is null.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Nullable T getInherited(Node<T> host) {
        return (T) Held.value((SoftReference<?>) INHERITED_HANDLE.getVolatile(TABLE.attach(host)));
    }

    /**
     * Sets {@link Base#inherited} of the host.
     * The value is held softly.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setInherited(Node<T> host, T value) {
        SoftReference<T> held = Held.softly(value);
        INHERITED_HANDLE.setVolatile(TABLE.attach(host, 0), held);
    }

    /**
     * Returns {@link Base#inherited} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Node<T>, T> inherited() {
        return (WeakKeyDictionary<Node<T>, T>) (WeakKeyDictionary<?, ?>) INHERITED;
    }

    /**
     * Returns {@link Trace#value} of the host, computed when something is first attached to the host, which this does.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Nullable T getValue(Node<T> host) {
        return (T) Held.value((WeakReference<?>) VALUE_HANDLE.getAcquire(TABLE.attach(host)));
    }

    /**
     * Sets {@link Trace#value} of the host.
     * The value is held weakly.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setValue(Node<T> host, T value) {
        WeakReference<T> held = Held.weakly(value);
        VALUE_HANDLE.setRelease(TABLE.attach(host, 1), held);
    }

    /**
     * Returns {@link Trace#value} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Node<T>, T> value() {
        return (WeakKeyDictionary<Node<T>, T>) (WeakKeyDictionary<?, ?>) VALUE;
    }

    /**
     * Returns {@link Trace#first} of the host, computed when something is first attached to the host, which this does.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Nullable T getFirst(Node<T> host) {
        return (T) Held.value(TABLE.attach(host).first);
    }

    /**
     * Returns {@link Trace#first} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Node<T>, T> first() {
        return (WeakKeyDictionary<Node<T>, T>) (WeakKeyDictionary<?, ?>) FIRST;
    }

    /**
     * Returns what {@link Trace} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Node<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    @SuppressWarnings("unused")
    private static final class Entry extends WeakKeyTable.Entry<Node<?>> {
        /**
         * A field of the host.
         */
        @Nullable SoftReference<Object> inherited;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Object> value;

        /**
         * A field of the host.
         */
        final @Nullable WeakReference<Object> first;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Node<?> host, Trace<?> initial) {
            super(host);
            this.inherited = Held.softly(initial.inherited);
            this.value = Held.weakly(initial.value);
            this.first = Held.weakly(initial.first);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((SoftReference<?>) INHERITED_HANDLE.getVolatile(this));
                }
                case 1 -> {
                    return Held.value((WeakReference<?>) VALUE_HANDLE.getAcquire(this));
                }
                case 2 -> {
                    return Held.value(this.first);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> {
                    SoftReference<?> held = (SoftReference<?>) INHERITED_HANDLE.getVolatile(this);
                    yield Held.holds(held, expected)
                            && INHERITED_HANDLE.compareAndSet(this, held, Held.softly(value));
                }
                case 1 -> {
                    WeakReference<?> held = (WeakReference<?>) VALUE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && VALUE_HANDLE.compareAndSet(this, held, Held.weakly(value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Node<?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public TraceAccessors.Entry create(Node<?> host) {
            return new TraceAccessors.Entry(host, new Trace<>(host));
        }
    }
}
