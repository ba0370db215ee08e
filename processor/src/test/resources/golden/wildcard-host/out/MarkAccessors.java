package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Mark} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class MarkAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Class<?>> TYPE = WeakKeyDictionary.of(TABLE, 0, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Mark", Node.class,
            new String[] {"type"},
            TYPE);

    /**
     * There are no instances.
     */
    private MarkAccessors() {
    }

    /**
     * Returns {@link Mark#type} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static Class<?> getType(Node<?> host) {
        return TABLE.attach(host).type;
    }

    /**
     * Returns {@link Mark#type} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Node<?>, Class<?>> type() {
        return TYPE;
    }

    /**
     * Returns what {@link Mark} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Node<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Node<?>> {
        /**
         * A field of the host.
         */
        final Class<?> type;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Node<?> host, Mark initial) {
            super(host);
            this.type = initial.type;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return this.type;
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
    private static final class Table extends WeakKeyTable<Node<?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public MarkAccessors.Entry create(Node<?> host) {
            return new MarkAccessors.Entry(host, new Mark(host));
        }
    }
}
