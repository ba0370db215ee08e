package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Visit} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@Component
public final class Visits implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle COUNT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "count", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TABLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "table", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, Integer> count = WeakKeyDictionary.of(table, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, Object> table_ = WeakKeyDictionary.of(table, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Thread> attachments = Attachments.of(
            table, "com.acme.Visit", Thread.class,
            new String[] {"count", "table"},
            count, table_);

    /**
     * Makes accessors with a table of their own.
     */
    public Visits() {
        table.defaults();
    }

    /**
     * Returns {@link Visit#count} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    public int getCount(Thread host) {
        return (int) COUNT_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Visit#count} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    public void setCount(Thread host, int value) {
        COUNT_HANDLE.setRelease(table.attach(host, 0), value);
    }

    /**
     * Adds to {@link Visit#count} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    public int getAndAddCount(Thread host, int delta) {
        return (int) COUNT_HANDLE.getAndAdd(table.attach(host, 0), delta);
    }

    /**
     * Returns {@link Visit#count} as a live map from host to value.
     *
     * @return the map
     */
    public WeakKeyDictionary<Thread, Integer> count() {
        return count;
    }

    /**
     * Returns {@link Visit#table} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @Nullable Object getTable(Thread host) {
        return Held.value((WeakReference<?>) TABLE_HANDLE.getAcquire(table.findOrDefaults(host)));
    }

    /**
     * Sets {@link Visit#table} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    void setTable(Thread host, Object value) {
        WeakReference<Object> held = Held.weakly(value);
        TABLE_HANDLE.setRelease(table.attach(host, 1), held);
    }

    /**
     * Returns {@link Visit#table} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, Object> table() {
        return table_;
    }

    /**
     * Returns what {@link Visit} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public Attachments<Thread> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Visit} attaches off all hosts. Nothing can be attached any more.
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
        int count;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Object> table;

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
            this.count = defaults.count;
            this.table = defaults.table;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) COUNT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return Held.value((WeakReference<?>) TABLE_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> COUNT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> {
                    WeakReference<?> held = (WeakReference<?>) TABLE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && TABLE_HANDLE.compareAndSet(this, held, Held.weakly(value));
                }
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
        public Visits.Entry create(Thread host) {
            return new Visits.Entry(host, defaults());
        }

        @Override
        public Visits.Entry createDefaults() {
            return new Visits.Entry();
        }
    }
}
