package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Tag} attaches to objects of type {@code byte[]}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
public final class TagAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<byte[], String> LABEL = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<byte[], List<String>> MORE = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<byte[]> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Tag", byte[].class,
            new String[] {"label", "more"},
            LABEL, MORE);

    /**
     * There are no instances.
     */
    private TagAccessors() {
    }

    /**
     * Returns {@link Labelled#label} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static String getLabel(byte[] host) {
        return TABLE.attach(host).readLabel();
    }

    /**
     * Sets {@link Labelled#label} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLabel(byte[] host, String value) {
        TABLE.attach(host, 0).writeLabel(value);
    }

    /**
     * Returns {@link Labelled#label} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<byte[], String> label() {
        return LABEL;
    }

    /**
     * Returns {@link Labelled#more} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static List<String> getMore(byte[] host) {
        return TABLE.attach(host).readMore();
    }

    /**
     * Returns {@link Labelled#more} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<byte[], List<String>> more() {
        return MORE;
    }

    /**
     * Returns what {@link Tag} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public static Attachments<byte[]> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry extends AttachedFields {
        /**
         * Reads the field {@code label}.
         *
         * @return the value
         */
        String readLabel();

        /**
         * Sets the field {@code label}.
         *
         * @param value the new value
         */
        void writeLabel(String value);

        /**
         * Reads the field {@code more}.
         *
         * @return the value
         */
        List<String> readMore();
    }

    /**
     * The data of a host that has a slot.
     */
    @SuppressWarnings("unused")
    private static final class KeptEntry extends StoredTable.Entry implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle LABEL_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "label", String.class);

        /**
         * A field of the host.
         */
        String label;

        /**
         * A field of the host.
         */
        final List<String> more;

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         */
        private KeptEntry(Tag initial) {
            this.label = initial.label;
            this.more = initial.more;
        }

        @Override
        public String readLabel() {
            return (String) LABEL_HANDLE.getAcquire(this);
        }

        @Override
        public void writeLabel(String value) {
            LABEL_HANDLE.setRelease(this, value);
        }

        @Override
        public List<String> readMore() {
            return this.more;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) LABEL_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.more;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> LABEL_HANDLE.compareAndSet(this, (String) expected, (String) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry extends WeakKeyTable.Entry<byte[]> implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle LABEL_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "label", String.class);

        /**
         * A field of the host.
         */
        String label;

        /**
         * A field of the host.
         */
        final List<String> more;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private TableEntry(byte[] host, Tag initial) {
            super(host);
            this.label = initial.label;
            this.more = initial.more;
        }

        @Override
        public String readLabel() {
            return (String) LABEL_HANDLE.getAcquire(this);
        }

        @Override
        public void writeLabel(String value) {
            LABEL_HANDLE.setRelease(this, value);
        }

        @Override
        public List<String> readMore() {
            return this.more;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) LABEL_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.more;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> LABEL_HANDLE.compareAndSet(this, (String) expected, (String) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends AgentTable<byte[], Entry> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                TagAccessors.class, "com.acme.Tag", byte[].class, KeptEntry.class, false);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Tag", byte[].class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry createKept(byte[] host) {
            return new KeptEntry(new Tag(host));
        }

        @Override
        protected Entry createInTable(byte[] host) {
            return new TableEntry(host, new Tag(host));
        }
    }
}
