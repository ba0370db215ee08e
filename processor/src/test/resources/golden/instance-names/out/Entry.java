package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
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
 * Accessors of the fields that {@link Words} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class Entry implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_HANDLE_ = Fields.handle(
            MethodHandles.lookup(), Entry_.class, "host", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VALUE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry_.class, "value", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TABLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry_.class, "table", SoftReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_HANDLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry_.class, "HOST_HANDLE", String.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, Integer> host = WeakKeyDictionary.of(table, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, String> value = WeakKeyDictionary.of(table, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, Object> table_ = WeakKeyDictionary.of(table, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, String> HOST_HANDLE = WeakKeyDictionary.of(table, 3, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Thread> attachments = Attachments.of(
            table, "com.acme.Words", Thread.class,
            new String[] {"host", "value", "table", "HOST_HANDLE"},
            host, value, table_, HOST_HANDLE);

    /**
     * Makes accessors with a table of their own.
     */
    public Entry() {
        table.defaults();
    }

    /**
     * Returns {@link Words#host} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    int getHost(Thread host) {
        return (int) HOST_HANDLE_.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#host} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setHost(Thread host, int value) {
        HOST_HANDLE_.setRelease(table.attach(host, 0), value);
    }

    /**
     * Adds to {@link Words#host} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    int getAndAddHost(Thread host, int delta) {
        return (int) HOST_HANDLE_.getAndAdd(table.attach(host, 0), delta);
    }

    /**
     * Returns {@link Words#host} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, Integer> host() {
        return host;
    }

    /**
     * Returns {@link Words#value} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    String getValue(Thread host) {
        return (String) VALUE_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#value} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setValue(Thread host, String value) {
        VALUE_HANDLE.setRelease(table.attach(host, 1), value);
    }

    /**
     * Returns {@link Words#value} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, String> value() {
        return value;
    }

    /**
     * Returns {@link Words#table} of the host, by default what the field starts with.
     * The value is held softly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @Nullable Object getTable(Thread host) {
        return Held.value((SoftReference<?>) TABLE_HANDLE.getAcquire(table.findOrDefaults(host)));
    }

    /**
     * Sets {@link Words#table} of the host.
     * The value is held softly.
     *
     * @param host the host
     * @param value the new value
     */
    void setTable(Thread host, Object value) {
        SoftReference<Object> held = Held.softly(value);
        TABLE_HANDLE.setRelease(table.attach(host, 2), held);
    }

    /**
     * Returns {@link Words#table} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, Object> table() {
        return table_;
    }

    /**
     * Returns {@link Words#HOST_HANDLE} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    String getHOST_HANDLE(Thread host) {
        return (String) HOST_HANDLE_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#HOST_HANDLE} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setHOST_HANDLE(Thread host, String value) {
        HOST_HANDLE_HANDLE.setRelease(table.attach(host, 3), value);
    }

    /**
     * Returns {@link Words#HOST_HANDLE} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, String> HOST_HANDLE() {
        return HOST_HANDLE;
    }

    /**
     * Returns what {@link Words} attaches as a whole.
     *
     * @return the extension as a whole
     */
    Attachments<Thread> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Words} attaches off all hosts. Nothing can be attached any more.
     */
    @Override
    public void close() {
        table.close();
    }

    /**
     * The data of one host.
     */
    private static final class Entry_ extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        int host;

        /**
         * A field of the host.
         */
        String value;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<Object> table;

        /**
         * A field of the host.
         */
        String HOST_HANDLE;

        /**
         * Makes the shared defaults.
         *
         */
        private Entry_() {
            super(null);
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry_(Thread host, Entry_ defaults) {
            super(host);
            this.host = defaults.host;
            this.value = defaults.value;
            this.table = defaults.table;
            this.HOST_HANDLE = defaults.HOST_HANDLE;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) HOST_HANDLE_.getAcquire(this);
                }
                case 1 -> {
                    return (String) VALUE_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((SoftReference<?>) TABLE_HANDLE.getAcquire(this));
                }
                case 3 -> {
                    return (String) HOST_HANDLE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> HOST_HANDLE_.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> VALUE_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 2 -> {
                    SoftReference<?> held = (SoftReference<?>) TABLE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && TABLE_HANDLE.compareAndSet(this, held, Held.softly(value));
                }
                case 3 -> HOST_HANDLE_HANDLE.compareAndSet(this, (String) expected, (String) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Thread, Entry_> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public Entry_ create(Thread host) {
            return new Entry_(host, defaults());
        }

        @Override
        public Entry_ createDefaults() {
            return new Entry_();
        }
    }
}
