package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
 * Accessors of the fields that {@link Visit} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class VisitAccessors implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VALUE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "value", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Node<?>, Object> value = WeakKeyDictionary.of(table, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Node<?>> attachments = Attachments.of(
            table, "com.acme.Visit", Node.class,
            new String[] {"value"},
            value);

    /**
     * Makes accessors with a table of their own.
     */
    public VisitAccessors() {
        table.defaults();
    }

    /**
     * Returns {@link Visit#value} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    <T> @Nullable T getValue(Node<T> host) {
        return (T) Held.value((WeakReference<?>) VALUE_HANDLE.getAcquire(table.findOrDefaults(host)));
    }

    /**
     * Sets {@link Visit#value} of the host.
     * The value is held weakly.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    <T> void setValue(Node<T> host, T value) {
        WeakReference<T> held = Held.weakly(value);
        VALUE_HANDLE.setRelease(table.attach(host, 0), held);
    }

    /**
     * Returns {@link Visit#value} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    <T> WeakKeyDictionary<Node<T>, T> value() {
        return (WeakKeyDictionary<Node<T>, T>) (WeakKeyDictionary<?, ?>) value;
    }

    /**
     * Returns what {@link Visit} attaches as a whole.
     *
     * @return the extension as a whole
     */
    Attachments<Node<?>> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Visit} attaches off all hosts. Nothing can be attached any more.
     */
    @Override
    public void close() {
        table.close();
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Node<?>> {
        /**
         * A field of the host.
         */
        @Nullable WeakReference<Object> value;

        /**
         * Makes the shared defaults.
         *
         */
        private Entry() {
            super(null);
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Node<?> host, Entry defaults) {
            super(host);
            this.value = defaults.value;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((WeakReference<?>) VALUE_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> {
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
        public VisitAccessors.Entry create(Node<?> host) {
            return new VisitAccessors.Entry(host, defaults());
        }

        @Override
        public VisitAccessors.Entry createDefaults() {
            return new VisitAccessors.Entry();
        }
    }
}
