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
 * Accessors of the fields that {@link LeafMark} attaches to objects of type {@link Node.Leaf}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LeafMarkAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SEEN_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "seen", boolean.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>.Leaf, Boolean> SEEN = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?>.Leaf> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.LeafMark", Node.Leaf.class,
            new String[] {"seen"},
            SEEN);

    /**
     * There are no instances.
     */
    private LeafMarkAccessors() {
    }

    /**
     * Returns {@link LeafMark#seen} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static boolean isSeen(Node<?>.Leaf host) {
        return (boolean) SEEN_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link LeafMark#seen} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSeen(Node<?>.Leaf host, boolean value) {
        SEEN_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link LeafMark#seen} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Node<?>.Leaf, Boolean> seen() {
        return SEEN;
    }

    /**
     * Returns what {@link LeafMark} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Node<?>.Leaf> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Node<?>.Leaf> {
        /**
         * A field of the host.
         */
        boolean seen;

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
        private Entry(Node<?>.Leaf host, Entry defaults) {
            super(host);
            this.seen = defaults.seen;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (boolean) SEEN_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> SEEN_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Node<?>.Leaf, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public LeafMarkAccessors.Entry create(Node<?>.Leaf host) {
            return new LeafMarkAccessors.Entry(host, defaults());
        }

        @Override
        public LeafMarkAccessors.Entry createDefaults() {
            return new LeafMarkAccessors.Entry();
        }
    }
}
