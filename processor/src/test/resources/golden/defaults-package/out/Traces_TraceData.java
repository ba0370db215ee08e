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
 * Accessors of the fields that {@link Traces.Trace} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@Component
final class Traces_TraceData implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle RETRIES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "retries", int.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, Integer> retries = WeakKeyDictionary.of(table, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Thread> attachments = Attachments.of(
            table, "com.acme.Traces.Trace", Thread.class,
            new String[] {"retries"},
            retries);

    /**
     * Makes accessors with a table of their own.
     */
    public Traces_TraceData() {
        table.defaults();
    }

    /**
     * Returns {@link Traces.Trace#retries} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    int getRetries(Thread host) {
        return (int) RETRIES_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Traces.Trace#retries} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setRetries(Thread host, int value) {
        RETRIES_HANDLE.setRelease(table.attach(host, 0), value);
    }

    /**
     * Adds to {@link Traces.Trace#retries} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    int getAndAddRetries(Thread host, int delta) {
        return (int) RETRIES_HANDLE.getAndAdd(table.attach(host, 0), delta);
    }

    /**
     * Returns {@link Traces.Trace#retries} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, Integer> retries() {
        return retries;
    }

    /**
     * Returns what {@link Traces.Trace} attaches as a whole.
     *
     * @return the extension as a whole
     */
    Attachments<Thread> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Traces.Trace} attaches off all hosts. Nothing can be attached any more.
     */
    @Override
    public void close() {
        table.close();
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        int retries;

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
            this.retries = defaults.retries;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) RETRIES_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> RETRIES_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
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
        public Traces_TraceData.Entry create(Thread host) {
            return new Traces_TraceData.Entry(host, defaults());
        }

        @Override
        public Traces_TraceData.Entry createDefaults() {
            return new Traces_TraceData.Entry();
        }
    }
}
