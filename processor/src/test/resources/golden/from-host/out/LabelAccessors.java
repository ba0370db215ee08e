package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Label} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LabelAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TEXT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "text", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LINES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "lines", List.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> TEXT = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> LINES = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> LENGTH = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Label", Thread.class,
            new String[] {"text", "lines", "length"},
            TEXT, LINES, LENGTH);

    /**
     * There are no instances.
     */
    private LabelAccessors() {
    }

    /**
     * Returns {@link Label#text} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static String getText(Thread host) {
        return (String) TEXT_HANDLE.getAcquire(TABLE.attach(host));
    }

    /**
     * Sets {@link Label#text} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setText(Thread host, String value) {
        TEXT_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Label#text} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> text() {
        return TEXT;
    }

    /**
     * Returns {@link Label#lines} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static List<String> getLines(Thread host) {
        return (List<String>) LINES_HANDLE.getAcquire(TABLE.attach(host));
    }

    /**
     * Sets {@link Label#lines} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLines(Thread host, List<String> value) {
        LINES_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Label#lines} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> lines() {
        return LINES;
    }

    /**
     * Returns {@link Label#length} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static int getLength(Thread host) {
        return TABLE.attach(host).length;
    }

    /**
     * Returns {@link Label#length} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> length() {
        return LENGTH;
    }

    /**
     * Returns what {@link Label} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    @SuppressWarnings("unused")
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        String text;

        /**
         * A field of the host.
         */
        List<String> lines;

        /**
         * A field of the host.
         */
        final int length;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Thread host, Label initial) {
            super(host);
            this.text = initial.text;
            this.lines = initial.lines;
            this.length = initial.length;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) TEXT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (List<?>) LINES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return this.length;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TEXT_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> LINES_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
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
        public LabelAccessors.Entry create(Thread host) {
            return new LabelAccessors.Entry(host, new Label(host));
        }
    }
}
