package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
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
 * Accessors of the fields that {@link Shelf} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@NullMarked
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ShelfAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle FIRST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "first", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle REST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "rest", List.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> FIRST = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<@Nullable String>> REST = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Shelf", Thread.class,
            new String[] {"first", "rest"},
            FIRST, REST);

    /**
     * There are no instances.
     */
    private ShelfAccessors() {
    }

    /**
     * Returns {@link Base#first} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable String getFirst(Thread host) {
        return (String) FIRST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Base#first} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setFirst(Thread host, @Nullable String value) {
        FIRST_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Base#first} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> first() {
        return FIRST;
    }

    /**
     * Returns {@link Base#rest} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable String> getRest(Thread host) {
        return (List<@Nullable String>) REST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Base#rest} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRest(Thread host, @Nullable List<@Nullable String> value) {
        REST_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Base#rest} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<@Nullable String>> rest() {
        return REST;
    }

    /**
     * Returns what {@link Shelf} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        @Nullable String first;

        /**
         * A field of the host.
         */
        @Nullable List<@Nullable String> rest;

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
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.first = defaults.first;
            this.rest = defaults.rest;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) FIRST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (List<?>) REST_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> FIRST_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> REST_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Thread, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public ShelfAccessors.Entry create(Thread host) {
            return new ShelfAccessors.Entry(host, defaults());
        }

        @Override
        public ShelfAccessors.Entry createDefaults() {
            return new ShelfAccessors.Entry();
        }
    }
}
