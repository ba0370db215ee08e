package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
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
    private static final VarHandle DIMENSIONS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "dimensions", String[][].class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ARGUMENTS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "arguments", Map.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle UPPER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "upper", List.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LOWER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "lower", List.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle CARD_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "card", Shelf.Card.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ROW_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "row", Shelf.Row.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NUMBER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "number", long.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, @Mark(1) String[] @Mark(3) []> DIMENSIONS = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>>> ARGUMENTS = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<? extends @Mark(1) Number>> UPPER = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>>> LOWER = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Shelf.Card> CARD = WeakKeyDictionary.of(TABLE, 4, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, @Mark(1) Shelf<@Mark(2) String>.Row<@Mark(4) Integer>> ROW = WeakKeyDictionary.of(TABLE, 5, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Long> NUMBER = WeakKeyDictionary.of(TABLE, 6, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Marks", Thread.class,
            new String[] {"dimensions", "arguments", "upper", "lower", "card", "row", "number"},
            DIMENSIONS, ARGUMENTS, UPPER, LOWER, CARD, ROW, NUMBER);

    /**
     * There are no instances.
     */
    private MarksAccessors() {
    }

    /**
     * Returns {@link Marks#dimensions} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Mark(1) String @Mark(2) [] @Mark(3) [] getDimensions(Thread host) {
        return (@Mark(1) String[] @Mark(3) []) DIMENSIONS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#dimensions} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setDimensions(Thread host, @Mark(1) String @Mark(2) [] @Mark(3) [] value) {
        DIMENSIONS_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Marks#dimensions} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, @Mark(1) String[] @Mark(3) []> dimensions() {
        return DIMENSIONS;
    }

    /**
     * Returns {@link Marks#arguments} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Mark(1) Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>> getArguments(
            Thread host) {
        return (Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>>) ARGUMENTS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#arguments} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setArguments(Thread host,
            @Mark(1) Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>> value) {
        ARGUMENTS_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Marks#arguments} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>>> arguments(
            ) {
        return ARGUMENTS;
    }

    /**
     * Returns {@link Marks#upper} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static List<? extends @Mark(1) Number> getUpper(Thread host) {
        return (List<? extends @Mark(1) Number>) UPPER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#upper} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setUpper(Thread host, List<? extends @Mark(1) Number> value) {
        UPPER_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Marks#upper} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<? extends @Mark(1) Number>> upper() {
        return UPPER;
    }

    /**
     * Returns {@link Marks#lower} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>> getLower(
            Thread host) {
        return (List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>>) LOWER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#lower} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLower(Thread host,
            List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>> value) {
        LOWER_HANDLE.setRelease(TABLE.attach(host, 3), value);
    }

    /**
     * Returns {@link Marks#lower} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>>> lower(
            ) {
        return LOWER;
    }

    /**
     * Returns {@link Marks#card} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Shelf. @Mark(1) Card getCard(Thread host) {
        return (Shelf.Card) CARD_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#card} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setCard(Thread host, Shelf. @Mark(1) Card value) {
        CARD_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Returns {@link Marks#card} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Shelf.Card> card() {
        return CARD;
    }

    /**
     * Returns {@link Marks#row} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Mark(1) Shelf<@Mark(2) String>. @Mark(3) Row<@Mark(4) Integer> getRow(Thread host) {
        return (@Mark(1) Shelf<@Mark(2) String>.Row<@Mark(4) Integer>) ROW_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#row} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRow(Thread host,
            @Mark(1) Shelf<@Mark(2) String>. @Mark(3) Row<@Mark(4) Integer> value) {
        ROW_HANDLE.setRelease(TABLE.attach(host, 5), value);
    }

    /**
     * Returns {@link Marks#row} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, @Mark(1) Shelf<@Mark(2) String>.Row<@Mark(4) Integer>> row() {
        return ROW;
    }

    /**
     * Returns {@link Marks#number} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Mark(1) long getNumber(Thread host) {
        return (long) NUMBER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Marks#number} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNumber(Thread host, @Mark(1) long value) {
        NUMBER_HANDLE.setRelease(TABLE.attach(host, 6), value);
    }

    /**
     * Adds to {@link Marks#number} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static @Mark(1) long getAndAddNumber(Thread host, long delta) {
        return (long) NUMBER_HANDLE.getAndAdd(TABLE.attach(host, 6), delta);
    }

    /**
     * Returns {@link Marks#number} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Long> number() {
        return NUMBER;
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
        @Mark(1) String @Mark(2) [] @Mark(3) [] dimensions;

        /**
         * A field of the host.
         */
        @Mark(1) Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>> arguments;

        /**
         * A field of the host.
         */
        List<? extends @Mark(1) Number> upper;

        /**
         * A field of the host.
         */
        List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>> lower;

        /**
         * A field of the host.
         */
        Shelf. @Mark(1) Card card;

        /**
         * A field of the host.
         */
        @Mark(1) Shelf<@Mark(2) String>. @Mark(3) Row<@Mark(4) Integer> row;

        /**
         * A field of the host.
         */
        @Mark(1) long number;

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
            this.dimensions = defaults.dimensions;
            this.arguments = defaults.arguments;
            this.upper = defaults.upper;
            this.lower = defaults.lower;
            this.card = defaults.card;
            this.row = defaults.row;
            this.number = defaults.number;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String[][]) DIMENSIONS_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Map<?, ?>) ARGUMENTS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (List<?>) UPPER_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (List<?>) LOWER_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (Shelf.Card) CARD_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (Shelf<?>.Row<?>) ROW_HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (long) NUMBER_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> DIMENSIONS_HANDLE.compareAndSet(this, (String[][]) expected, (String[][]) value);
                case 1 -> ARGUMENTS_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 2 -> UPPER_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
                case 3 -> LOWER_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
                case 4 -> CARD_HANDLE.compareAndSet(this, (Shelf.Card) expected, (Shelf.Card) value);
                case 5 -> ROW_HANDLE.compareAndSet(this, (Shelf<?>.Row<?>) expected, (Shelf<?>.Row<?>) value);
                case 6 -> NUMBER_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
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
