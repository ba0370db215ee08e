package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Trace} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TraceAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ID_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "id", String.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> ID = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Trace", Thread.class,
            new String[] {"id"},
            ID);

    /**
     * There are no instances.
     */
    private TraceAccessors() {
    }

    /**
     * Returns {@link Trace#id} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getId(Thread host) {
        return (String) ID_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Trace#id} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setId(Thread host, String value) {
        ID_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Trace#id} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> id() {
        return ID;
    }

    /**
     * Returns what {@link Trace} attaches as a whole.
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
        String id;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Trace initial) {
            super(null);
            this.id = initial.id;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.id = defaults.id;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) ID_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> ID_HANDLE.compareAndSet(this, (String) expected, (String) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Thread, Entry> {
        /**
         * Makes a table that needs no thread.
         */
        private Table() {
            super(true);
        }

        @Override
        public TraceAccessors.Entry create(Thread host) {
            return new TraceAccessors.Entry(host, defaults());
        }

        @Override
        public TraceAccessors.Entry createDefaults() {
            return new TraceAccessors.Entry(new Trace());
        }
    }
}
