package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
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
 * Accessors of the fields that {@link Marks} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class MarksAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle PAIR_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "pair", Map.Entry.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAMES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "names", String[].class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SIZE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "size", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Map.Entry<String, @Nullable Integer>> PAIR = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, @Nullable String[]> NAMES = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> SIZE = WeakKeyDictionary.of(TABLE, 2, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Marks", Thread.class,
            new String[] {"pair", "names", "size"},
            PAIR, NAMES, SIZE);

    /**
     * There are no instances.
     */
    private MarksAccessors() {
    }

    /**
     * Returns {@link Marks#pair} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static Map. @Nullable Entry<String, @Nullable Integer> getPair(Thread host) {
        return (Map.Entry<String, @Nullable Integer>) PAIR_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#pair} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setPair(Thread host, Map. @Nullable Entry<String, @Nullable Integer> value) {
        PAIR_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Marks#pair} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Map.Entry<String, @Nullable Integer>> pair() {
        return PAIR;
    }

    /**
     * Returns {@link Marks#names} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable String @Nullable [] getNames(Thread host) {
        return (@Nullable String[]) NAMES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#names} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNames(Thread host, @Nullable String @Nullable [] value) {
        NAMES_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Marks#names} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, @Nullable String[]> names() {
        return NAMES;
    }

    /**
     * Returns {@link Marks#size} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Marks.Size(3) int getSize(Thread host) {
        return (int) SIZE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#size} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSize(Thread host, @Marks.Size(3) int value) {
        SIZE_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Adds to {@link Marks#size} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static @Marks.Size(3) int getAndAddSize(Thread host, int delta) {
        return (int) SIZE_HANDLE.getAndAdd(TABLE.attach(host, 2), delta);
    }

    /**
     * Returns {@link Marks#size} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> size() {
        return SIZE;
    }

    /**
     * Returns what {@link Marks} attaches as a whole.
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
        Map. @Nullable Entry<String, @Nullable Integer> pair;

        /**
         * A field of the host.
         */
        @Nullable String @Nullable [] names;

        /**
         * A field of the host.
         */
        @Marks.Size(3) int size;

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
            this.pair = defaults.pair;
            this.names = defaults.names;
            this.size = defaults.size;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Map.Entry<?, ?>) PAIR_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String[]) NAMES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (int) SIZE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> PAIR_HANDLE.compareAndSet(this, (Map.Entry<?, ?>) expected, (Map.Entry<?, ?>) value);
                case 1 -> NAMES_HANDLE.compareAndSet(this, (String[]) expected, (String[]) value);
                case 2 -> SIZE_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
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
        public MarksAccessors.Entry create(Thread host) {
            return new MarksAccessors.Entry(host, defaults());
        }

        @Override
        public MarksAccessors.Entry createDefaults() {
            return new MarksAccessors.Entry();
        }
    }
}
