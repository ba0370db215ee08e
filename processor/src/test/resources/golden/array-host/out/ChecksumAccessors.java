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
    private static final VarHandle SUM_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "sum", long.class);

    private static final Table TABLE = new Table();

    private static final WeakKeyDictionary<byte[], Long> SUM = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    private static final Attachments<byte[]> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Checksum", byte[].class,
            new String[] {"sum"},
            SUM);

    private ChecksumAccessors() {
    }

    /**
     * Returns {@link Checksum#sum} of the host, by default what the field starts with.
     */
    static long getSum(byte[] host) {
        return (long) SUM_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Checksum#sum} of the host.
     */
    static void setSum(byte[] host, long value) {
        SUM_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Checksum#sum} of the host, atomically, and returns what it was before.
     */
    static long getAndAddSum(byte[] host, long delta) {
        return (long) SUM_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Checksum#sum} as a live map from host to value.
     */
    static WeakKeyDictionary<byte[], Long> sum() {
        return SUM;
    }

    /**
     * Returns what {@link Checksum} attaches as a whole.
     */
    static Attachments<byte[]> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<byte[]> {
        long sum;

        private Entry() {
            super(null);
        }

        private Entry(byte[] host, Entry defaults) {
            super(host);
            this.sum = defaults.sum;
        }

        @Override
        public @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> (long) SUM_HANDLE.getAcquire(this);
                default -> throw new AssertionError(field);
            };
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
