package com.acme;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Scratch} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ScratchAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> LINES = WeakKeyDictionary.of(TABLE, 0, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Long> SINCE = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Scratch", Thread.class,
            new String[] {"lines", "since"},
            LINES, SINCE);

    /**
     * There are no instances.
     */
    private ScratchAccessors() {
    }

    /**
     * Returns {@link Scratch#lines} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static List<String> getLines(Thread host) {
        return TABLE.attach(host).lines;
    }

    /**
     * Returns {@link Scratch#lines} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> lines() {
        return LINES;
    }

    /**
     * Returns {@link Scratch#since} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static long getSince(Thread host) {
        return TABLE.attach(host).since;
    }

    /**
     * Returns {@link Scratch#since} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Long> since() {
        return SINCE;
    }

    /**
     * Returns what {@link Scratch} attaches as a whole.
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
        final List<String> lines;

        /**
         * A field of the host.
         */
        final long since;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Thread host, Scratch initial) {
            super(host);
            this.lines = initial.lines;
            this.since = initial.since;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return this.lines;
                }
                case 1 -> {
                    return this.since;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
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
        public ScratchAccessors.Entry create(Thread host) {
            return new ScratchAccessors.Entry(host, new Scratch());
        }
    }
}
