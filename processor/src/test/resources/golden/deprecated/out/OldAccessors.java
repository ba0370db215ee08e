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
 * Accessors of the fields that {@link Old} attaches to objects of type {@link OldHost}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class OldAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle COUNT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "count", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle OTHER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "other", OldHost.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<OldHost, Integer> COUNT = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<OldHost, OldHost> OTHER = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<OldHost> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Old", OldHost.class,
            new String[] {"count", "other"},
            COUNT, OTHER);

    /**
     * There are no instances.
     */
    private OldAccessors() {
    }

    /**
     * Returns {@link Old#count} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     * @deprecated count yourself
     */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    static int getCount(OldHost host) {
        return (int) COUNT_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Old#count} of the host.
     *
     * @param host the host
     * @param value the new value
     * @deprecated count yourself
     */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    static void setCount(OldHost host, int value) {
        COUNT_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Old#count} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     * @deprecated count yourself
     */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    static int getAndAddCount(OldHost host, int delta) {
        return (int) COUNT_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Old#count} as a live map from host to value.
     *
     * @return the map
     * @deprecated count yourself
     */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    static WeakKeyDictionary<OldHost, Integer> count() {
        return COUNT;
    }

    /**
     * Returns {@link Old#other} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static OldHost getOther(OldHost host) {
        return (OldHost) OTHER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Old#other} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOther(OldHost host, OldHost value) {
        OTHER_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Old#other} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<OldHost, OldHost> other() {
        return OTHER;
    }

    /**
     * Returns what {@link Old} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<OldHost> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<OldHost> {
        /**
         * A field of the host.
         */
        int count;

        /**
         * A field of the host.
         */
        OldHost other;

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
        private Entry(OldHost host, Entry defaults) {
            super(host);
            this.count = defaults.count;
            this.other = defaults.other;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) COUNT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (OldHost) OTHER_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> COUNT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> OTHER_HANDLE.compareAndSet(this, (OldHost) expected, (OldHost) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<OldHost, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public OldAccessors.Entry create(OldHost host) {
            return new OldAccessors.Entry(host, defaults());
        }

        @Override
        public OldAccessors.Entry createDefaults() {
            return new OldAccessors.Entry();
        }
    }
}
