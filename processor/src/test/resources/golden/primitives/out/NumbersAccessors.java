package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
 * Accessors of the fields that {@link Numbers} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class NumbersAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle FLAG_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "flag", boolean.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SMALL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "small", byte.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle MEDIUM_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "medium", short.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LETTER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "letter", char.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle COUNT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "count", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TOTAL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "total", long.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SHARE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "share", float.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle RATIO_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "ratio", double.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Boolean> FLAG = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Byte> SMALL = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Short> MEDIUM = WeakKeyDictionary.of(TABLE, 2, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Character> LETTER = WeakKeyDictionary.of(TABLE, 3, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> COUNT = WeakKeyDictionary.of(TABLE, 4, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Long> TOTAL = WeakKeyDictionary.of(TABLE, 5, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Float> SHARE = WeakKeyDictionary.of(TABLE, 6, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Double> RATIO = WeakKeyDictionary.of(TABLE, 7, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Numbers", Thread.class,
            new String[] {"flag", "small", "medium", "letter", "count", "total", "share", "ratio"},
            FLAG, SMALL, MEDIUM, LETTER, COUNT, TOTAL, SHARE, RATIO);

    /**
     * There are no instances.
     */
    private NumbersAccessors() {
    }

    /**
     * Returns {@link Numbers#flag} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static boolean isFlag(Thread host) {
        return (boolean) FLAG_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#flag} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setFlag(Thread host, boolean value) {
        FLAG_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Numbers#flag} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Boolean> flag() {
        return FLAG;
    }

    /**
     * Returns {@link Numbers#small} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static byte getSmall(Thread host) {
        return (byte) SMALL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#small} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSmall(Thread host, byte value) {
        SMALL_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Numbers#small} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Byte> small() {
        return SMALL;
    }

    /**
     * Returns {@link Numbers#medium} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static short getMedium(Thread host) {
        return (short) MEDIUM_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#medium} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setMedium(Thread host, short value) {
        MEDIUM_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Numbers#medium} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Short> medium() {
        return MEDIUM;
    }

    /**
     * Returns {@link Numbers#letter} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static char getLetter(Thread host) {
        return (char) LETTER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#letter} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLetter(Thread host, char value) {
        LETTER_HANDLE.setRelease(TABLE.attach(host, 3), value);
    }

    /**
     * Returns {@link Numbers#letter} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Character> letter() {
        return LETTER;
    }

    /**
     * Returns {@link Numbers#count} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getCount(Thread host) {
        return (int) COUNT_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#count} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setCount(Thread host, int value) {
        COUNT_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Adds to {@link Numbers#count} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddCount(Thread host, int delta) {
        return (int) COUNT_HANDLE.getAndAdd(TABLE.attach(host, 4), delta);
    }

    /**
     * Returns {@link Numbers#count} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> count() {
        return COUNT;
    }

    /**
     * Returns {@link Numbers#total} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static long getTotal(Thread host) {
        return (long) TOTAL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#total} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setTotal(Thread host, long value) {
        TOTAL_HANDLE.setRelease(TABLE.attach(host, 5), value);
    }

    /**
     * Adds to {@link Numbers#total} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static long getAndAddTotal(Thread host, long delta) {
        return (long) TOTAL_HANDLE.getAndAdd(TABLE.attach(host, 5), delta);
    }

    /**
     * Returns {@link Numbers#total} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Long> total() {
        return TOTAL;
    }

    /**
     * Returns {@link Numbers#share} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static float getShare(Thread host) {
        return (float) SHARE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#share} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setShare(Thread host, float value) {
        SHARE_HANDLE.setRelease(TABLE.attach(host, 6), value);
    }

    /**
     * Returns {@link Numbers#share} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Float> share() {
        return SHARE;
    }

    /**
     * Returns {@link Numbers#ratio} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static double getRatio(Thread host) {
        return (double) RATIO_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Numbers#ratio} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRatio(Thread host, double value) {
        RATIO_HANDLE.setRelease(TABLE.attach(host, 7), value);
    }

    /**
     * Returns {@link Numbers#ratio} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Double> ratio() {
        return RATIO;
    }

    /**
     * Returns what {@link Numbers} attaches as a whole.
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
        boolean flag;

        /**
         * A field of the host.
         */
        byte small;

        /**
         * A field of the host.
         */
        short medium;

        /**
         * A field of the host.
         */
        char letter;

        /**
         * A field of the host.
         */
        int count;

        /**
         * A field of the host.
         */
        long total;

        /**
         * A field of the host.
         */
        float share;

        /**
         * A field of the host.
         */
        double ratio;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Numbers initial) {
            super(null);
            this.flag = initial.flag;
            this.small = initial.small;
            this.medium = initial.medium;
            this.letter = initial.letter;
            this.count = initial.count;
            this.total = initial.total;
            this.share = initial.share;
            this.ratio = initial.ratio;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.flag = defaults.flag;
            this.small = defaults.small;
            this.medium = defaults.medium;
            this.letter = defaults.letter;
            this.count = defaults.count;
            this.total = defaults.total;
            this.share = defaults.share;
            this.ratio = defaults.ratio;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (boolean) FLAG_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (byte) SMALL_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (short) MEDIUM_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (char) LETTER_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (int) COUNT_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (long) TOTAL_HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (float) SHARE_HANDLE.getAcquire(this);
                }
                case 7 -> {
                    return (double) RATIO_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> FLAG_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
                case 1 -> SMALL_HANDLE.compareAndSet(this, (byte) Objects.requireNonNull(expected), (byte) Objects.requireNonNull(value));
                case 2 -> MEDIUM_HANDLE.compareAndSet(this, (short) Objects.requireNonNull(expected), (short) Objects.requireNonNull(value));
                case 3 -> LETTER_HANDLE.compareAndSet(this, (char) Objects.requireNonNull(expected), (char) Objects.requireNonNull(value));
                case 4 -> COUNT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 5 -> TOTAL_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
                case 6 -> SHARE_HANDLE.compareAndSet(this, (float) Objects.requireNonNull(expected), (float) Objects.requireNonNull(value));
                case 7 -> RATIO_HANDLE.compareAndSet(this, (double) Objects.requireNonNull(expected), (double) Objects.requireNonNull(value));
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
        public NumbersAccessors.Entry create(Thread host) {
            return new NumbersAccessors.Entry(host, defaults());
        }

        @Override
        public NumbersAccessors.Entry createDefaults() {
            return new NumbersAccessors.Entry(new Numbers());
        }
    }
}
