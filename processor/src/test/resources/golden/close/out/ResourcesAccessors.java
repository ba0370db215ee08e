package com.acme;

import java.io.Closeable;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Resources} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ResourcesAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BODY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "body", Closeable.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Closeable> BODY = WeakKeyDictionary.of(TABLE, 0, FieldKind.CLOSEABLE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, StringReader> READER = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Resources", Thread.class,
            new String[] {"body", "reader"},
            BODY, READER);

    /**
     * There are no instances.
     */
    private ResourcesAccessors() {
    }

    /**
     * Returns {@link Resources#body} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Closeable getBody(Thread host) {
        return (Closeable) BODY_HANDLE.getVolatile(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Resources#body} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param host the host
     * @param value the new value
     */
    static void setBody(Thread host, Closeable value) {
        try {
            BODY_HANDLE.setVolatile(TABLE.attach(host, 0), value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Resources#body} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Closeable> body() {
        return BODY;
    }

    /**
     * Returns {@link Resources#reader} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static StringReader getReader(Thread host) {
        return TABLE.attach(host).reader;
    }

    /**
     * Returns {@link Resources#reader} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, StringReader> reader() {
        return READER;
    }

    /**
     * Returns what {@link Resources} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> implements ClosingEntry {
        /**
         * A field of the host.
         */
        Closeable body;

        /**
         * A field of the host.
         */
        final StringReader reader;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Resources initial) {
            super(null);
            this.body = initial.body;
            this.reader = initial.reader;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Resources initial, Entry defaults) {
            super(host);
            this.body = defaults.body;
            this.reader = initial.reader;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Closeable) BODY_HANDLE.getVolatile(this);
                }
                case 1 -> {
                    return this.reader;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BODY_HANDLE.compareAndSet(this, (Closeable) expected, (Closeable) value);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {(Closeable) BODY_HANDLE.getAndSet(this, null),
                    this.reader};
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
        public ResourcesAccessors.Entry create(Thread host) {
            return new ResourcesAccessors.Entry(host, new Resources(), defaults());
        }

        @Override
        public ResourcesAccessors.Entry createDefaults() {
            Resources initial = new Resources();
            Defaults.uncloseable(initial.body, "com.acme.Resources", "body");
            return new ResourcesAccessors.Entry(initial);
        }
    }
}
