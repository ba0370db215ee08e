package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Last} attaches to objects of type {@link Box}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@NullMarked
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LastAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VALUE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "value", Object.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, Object> VALUE = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Box<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Last", Box.class,
            new String[] {"value"},
            VALUE);

    /**
     * There are no instances.
     */
    private LastAccessors() {
    }

    /**
     * Returns {@link Last#value} of the host, by default what the field starts with.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> @Nullable T getValue(Box<T> host) {
        return (T) VALUE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Last#value} of the host.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T extends @Nullable Object> void setValue(Box<T> host, @Nullable T value) {
        VALUE_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Last#value} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> WeakKeyDictionary<Box<T>, T> value() {
        return (WeakKeyDictionary<Box<T>, T>) (WeakKeyDictionary<?, ?>) VALUE;
    }

    /**
     * Returns what {@link Last} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Box<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Box<?>> {
        /**
         * A field of the host.
         */
        @Nullable Object value;

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
        private Entry(Box<?> host, Entry defaults) {
            super(host);
            this.value = defaults.value;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return VALUE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> VALUE_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Box<?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public LastAccessors.Entry create(Box<?> host) {
            return new LastAccessors.Entry(host, defaults());
        }

        @Override
        public LastAccessors.Entry createDefaults() {
            return new LastAccessors.Entry();
        }
    }
}
