package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
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
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ShelfAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle COUNT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "count", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ITEMS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "items", List.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAME_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "name", String.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> COUNT = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> ITEMS = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> NAME = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Shelf", Thread.class,
            new String[] {"count", "items", "name"},
            COUNT, ITEMS, NAME);

    /**
     * There are no instances.
     */
    private ShelfAccessors() {
    }

    /**
     * Returns {@link Root#count} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getCount(Thread host) {
        return (int) COUNT_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Root#count} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setCount(Thread host, int value) {
        COUNT_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Root#count} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddCount(Thread host, int delta) {
        return (int) COUNT_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Root#count} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> count() {
        return COUNT;
    }

    /**
     * Returns {@link Base#items} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> getItems(Thread host) {
        return (List<String>) ITEMS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Base#items} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setItems(Thread host, @Nullable List<String> value) {
        ITEMS_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Base#items} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> items() {
        return ITEMS;
    }

    /**
     * Returns {@link Shelf#name} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getName(Thread host) {
        return (String) NAME_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Shelf#name} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setName(Thread host, String value) {
        NAME_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Shelf#name} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> name() {
        return NAME;
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
        int count;

        /**
         * A field of the host.
         */
        @Nullable List<String> items;

        /**
         * A field of the host.
         */
        String name;

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
            this.count = defaults.count;
            this.items = defaults.items;
            this.name = defaults.name;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) COUNT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (List<?>) ITEMS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (String) NAME_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> COUNT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> ITEMS_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
                case 2 -> NAME_HANDLE.compareAndSet(this, (String) expected, (String) value);
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
