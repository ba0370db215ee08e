package com.acme;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Download} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class DownloadAccessors implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BODY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "body", InputStream.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, InputStream> body = WeakKeyDictionary.of(table, 0, FieldKind.CLOSEABLE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Thread> attachments = Attachments.of(
            table, "com.acme.Download", Thread.class,
            new String[] {"body"},
            body);

    /**
     * Makes accessors with a table of their own.
     */
    public DownloadAccessors() {
        table.defaults();
    }

    /**
     * Returns {@link Download#body} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    InputStream getBody(Thread host) {
        return (InputStream) BODY_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Download#body} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param host the host
     * @param value the new value
     */
    void setBody(Thread host, InputStream value) {
        try {
            Entry entry = table.attach(host, 0);
            BODY_HANDLE.setRelease(entry, value);
            table.written(entry, 0, value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Download#body} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, InputStream> body() {
        return body;
    }

    /**
     * Returns what {@link Download} attaches as a whole.
     *
     * @return the extension as a whole
     */
    Attachments<Thread> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Download} attaches off all hosts. Nothing can be attached any more.
     * Values to be closed with their hosts are closed soon after.
     */
    @Override
    public void close() {
        table.close();
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> implements ClosingEntry {
        /**
         * A field of the host.
         */
        InputStream body;

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
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.body = defaults.body;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (InputStream) BODY_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BODY_HANDLE.compareAndSet(this, (InputStream) expected, (InputStream) value);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {(InputStream) BODY_HANDLE.getAndSet(this, null)};
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
        public DownloadAccessors.Entry create(Thread host) {
            return new DownloadAccessors.Entry(host, defaults());
        }

        @Override
        public DownloadAccessors.Entry createDefaults() {
            return new DownloadAccessors.Entry();
        }
    }
}
