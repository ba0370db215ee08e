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
 * Accessors of the fields that {@link Checksum} attaches to objects of type {@code byte[]}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ChecksumAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SUM_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "sum", long.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<byte[], Long> SUM = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<byte[]> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Checksum", byte[].class,
            new String[] {"sum"},
            SUM);

    /**
     * There are no instances.
     */
    private ChecksumAccessors() {
    }

    /**
     * Returns {@link Checksum#sum} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static long getSum(byte[] host) {
        return (long) SUM_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Checksum#sum} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSum(byte[] host, long value) {
        SUM_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Checksum#sum} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static long getAndAddSum(byte[] host, long delta) {
        return (long) SUM_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Checksum#sum} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<byte[], Long> sum() {
        return SUM;
    }

    /**
     * Returns what {@link Checksum} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<byte[]> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<byte[]> {
        /**
         * A field of the host.
         */
        long sum;

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
        private Entry(byte[] host, Entry defaults) {
            super(host);
            this.sum = defaults.sum;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (long) SUM_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> SUM_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<byte[], Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public ChecksumAccessors.Entry create(byte[] host) {
            return new ChecksumAccessors.Entry(host, defaults());
        }

        @Override
        public ChecksumAccessors.Entry createDefaults() {
            return new ChecksumAccessors.Entry();
        }
    }
}
