package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Marks} attaches to objects of type {@link Box}.
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
    private static final VarHandle MARKED_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "marked", List.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, List<?>> MARKED = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, @Marks.Mark List<?>[]> ARRAY = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Box<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Marks", Box.class,
            new String[] {"marked", "array"},
            MARKED, ARRAY);

    /**
     * There are no instances.
     */
    private MarksAccessors() {
    }

    /**
     * Returns {@link Marks#marked} of the host, by default what the field starts with.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Marks.Mark List<T> getMarked(Box<T> host) {
        return (List<T>) MARKED_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#marked} of the host.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setMarked(Box<T> host, @Marks.Mark List<T> value) {
        MARKED_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Marks#marked} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, List<T>> marked() {
        return (WeakKeyDictionary<Box<T>, List<T>>) (WeakKeyDictionary<?, ?>) MARKED;
    }

    /**
     * Returns {@link Marks#array} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Marks.Mark List<@Marks.Mark T> @Marks.Mark [] getArray(Box<T> host) {
        return (@Marks.Mark List<@Marks.Mark T>[]) TABLE.attach(host).array;
    }

    /**
     * Returns {@link Marks#array} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, @Marks.Mark List<@Marks.Mark T>[]> array() {
        return (WeakKeyDictionary<Box<T>, @Marks.Mark List<@Marks.Mark T>[]>) (WeakKeyDictionary<?, ?>) ARRAY;
    }

    /**
     * Returns what {@link Marks} attaches as a whole.
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
        @Marks.Mark List<?> marked;

        /**
         * A field of the host.
         */
        final @Marks.Mark List<?> @Marks.Mark [] array;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Marks<?> initial) {
            super(null);
            this.marked = initial.marked;
            this.array = initial.array;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Box<?> host, Marks<?> initial, Entry defaults) {
            super(host);
            this.marked = defaults.marked;
            this.array = initial.array;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (List<?>) MARKED_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.array;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> MARKED_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
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
        public MarksAccessors.Entry create(Box<?> host) {
            return new MarksAccessors.Entry(host, new Marks<>(), defaults());
        }

        @Override
        public MarksAccessors.Entry createDefaults() {
            Marks<?> initial = new Marks<>();
            Defaults.shareable(initial.marked, "com.acme.Marks", "marked");
            return new MarksAccessors.Entry(initial);
        }
    }
}
