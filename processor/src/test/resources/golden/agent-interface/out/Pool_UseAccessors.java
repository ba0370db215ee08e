package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Pool.Use} attaches to objects of type {@link Connection}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@NullMarked
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class Pool_UseAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Connection, String> BORROWER = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Connection, long[]> TIMES = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Connection, Thread> THREAD = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Connection, Object> LOCK = WeakKeyDictionary.of(TABLE, 3, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Connection> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Pool.Use", Connection.class,
            new String[] {"borrower", "times", "thread", "lock"},
            BORROWER, TIMES, THREAD, LOCK);

    /**
     * There are no instances.
     */
    private Pool_UseAccessors() {
    }

    /**
     * Returns {@link Pool.Use#borrower} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable String getBorrower(Connection host) {
        return TABLE.findOrDefaults(host).readBorrower();
    }

    /**
     * Sets {@link Pool.Use#borrower} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setBorrower(Connection host, @Nullable String value) {
        TABLE.attach(host, 0).writeBorrower(value);
    }

    /**
     * Returns {@link Pool.Use#borrower} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Connection, String> borrower() {
        return BORROWER;
    }

    /**
     * Returns {@link Pool.Use#times} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static long @Nullable [] getTimes(Connection host) {
        return TABLE.findOrDefaults(host).readTimes();
    }

    /**
     * Sets {@link Pool.Use#times} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setTimes(Connection host, long @Nullable [] value) {
        TABLE.attach(host, 1).writeTimes(value);
    }

    /**
     * Returns {@link Pool.Use#times} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Connection, long[]> times() {
        return TIMES;
    }

    /**
     * Returns {@link Pool.Use#thread} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Thread getThread(Connection host) {
        return (Thread) TABLE.findOrDefaults(host).readThread();
    }

    /**
     * Sets {@link Pool.Use#thread} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setThread(Connection host, @Nullable Thread value) {
        WeakReference<Thread> held = Held.weakly(value);
        TABLE.attach(host, 2).writeThread(held);
    }

    /**
     * Returns {@link Pool.Use#thread} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Connection, Thread> thread() {
        return THREAD;
    }

    /**
     * Returns {@link Pool.Use#lock} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static Object getLock(Connection host) {
        return TABLE.attach(host).readLock();
    }

    /**
     * Returns {@link Pool.Use#lock} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Connection, Object> lock() {
        return LOCK;
    }

    /**
     * Returns what {@link Pool.Use} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Connection> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry extends AttachedFields {
        /**
         * Reads the field {@code borrower}.
         *
         * @return the value
         */
        @Nullable String readBorrower();

        /**
         * Sets the field {@code borrower}.
         *
         * @param value the new value
         */
        void writeBorrower(@Nullable String value);

        /**
         * Reads the field {@code times}.
         *
         * @return the value
         */
        long @Nullable [] readTimes();

        /**
         * Sets the field {@code times}.
         *
         * @param value the new value
         */
        void writeTimes(long @Nullable [] value);

        /**
         * Reads the field {@code thread}.
         *
         * @return the value
         */
        @Nullable Object readThread();

        /**
         * Sets the field {@code thread}.
         *
         * @param value the new value
         */
        void writeThread(@Nullable WeakReference<?> value);

        /**
         * Reads the field {@code lock}.
         *
         * @return the value
         */
        Object readLock();
    }

    /**
     * The data of a host that has a slot.
     */
    private static final class KeptEntry extends StoredTable.Entry implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle BORROWER_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "borrower", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle TIMES_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "times", long[].class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle THREAD_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "thread", WeakReference.class);

        /**
         * A field of the host.
         */
        @Nullable String borrower;

        /**
         * A field of the host.
         */
        long @Nullable [] times;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Thread> thread;

        /**
         * A field of the host.
         */
        final Object lock;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private KeptEntry(Pool.Use initial) {
            this.borrower = initial.borrower;
            this.times = initial.times;
            this.thread = Held.weakly(initial.thread);
            this.lock = initial.lock;
        }

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private KeptEntry(Pool.Use initial, KeptEntry defaults) {
            this.borrower = defaults.borrower;
            this.times = defaults.times;
            this.thread = defaults.thread;
            this.lock = initial.lock;
        }

        @Override
        public @Nullable String readBorrower() {
            return (String) BORROWER_HANDLE.getAcquire(this);
        }

        @Override
        public void writeBorrower(@Nullable String value) {
            BORROWER_HANDLE.setRelease(this, value);
        }

        @Override
        public long @Nullable [] readTimes() {
            return (long[]) TIMES_HANDLE.getAcquire(this);
        }

        @Override
        public void writeTimes(long @Nullable [] value) {
            TIMES_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readThread() {
            return Held.value((WeakReference<?>) THREAD_HANDLE.getAcquire(this));
        }

        @Override
        public void writeThread(@Nullable WeakReference<?> value) {
            THREAD_HANDLE.setRelease(this, value);
        }

        @Override
        public Object readLock() {
            return this.lock;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) BORROWER_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (long[]) TIMES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) THREAD_HANDLE.getAcquire(this));
                }
                case 3 -> {
                    return this.lock;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BORROWER_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> TIMES_HANDLE.compareAndSet(this, (long[]) expected, (long[]) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) THREAD_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && THREAD_HANDLE.compareAndSet(this, held, Held.weakly((Thread) value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry extends WeakKeyTable.Entry<Connection> implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle BORROWER_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "borrower", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle TIMES_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "times", long[].class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle THREAD_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "thread", WeakReference.class);

        /**
         * A field of the host.
         */
        @Nullable String borrower;

        /**
         * A field of the host.
         */
        long @Nullable [] times;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Thread> thread;

        /**
         * A field of the host.
         */
        final Object lock;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private TableEntry(Connection host, Pool.Use initial, KeptEntry defaults) {
            super(host);
            this.borrower = defaults.borrower;
            this.times = defaults.times;
            this.thread = defaults.thread;
            this.lock = initial.lock;
        }

        @Override
        public @Nullable String readBorrower() {
            return (String) BORROWER_HANDLE.getAcquire(this);
        }

        @Override
        public void writeBorrower(@Nullable String value) {
            BORROWER_HANDLE.setRelease(this, value);
        }

        @Override
        public long @Nullable [] readTimes() {
            return (long[]) TIMES_HANDLE.getAcquire(this);
        }

        @Override
        public void writeTimes(long @Nullable [] value) {
            TIMES_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readThread() {
            return Held.value((WeakReference<?>) THREAD_HANDLE.getAcquire(this));
        }

        @Override
        public void writeThread(@Nullable WeakReference<?> value) {
            THREAD_HANDLE.setRelease(this, value);
        }

        @Override
        public Object readLock() {
            return this.lock;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) BORROWER_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (long[]) TIMES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) THREAD_HANDLE.getAcquire(this));
                }
                case 3 -> {
                    return this.lock;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BORROWER_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> TIMES_HANDLE.compareAndSet(this, (long[]) expected, (long[]) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) THREAD_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && THREAD_HANDLE.compareAndSet(this, held, Held.weakly((Thread) value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends AgentTable<Connection, Entry> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                Pool_UseAccessors.class, "com.acme.Pool.Use", Connection.class, KeptEntry.class, true);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Pool.Use", Connection.class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry createKept(Connection host) {
            return new KeptEntry(new Pool.Use(), (KeptEntry) defaults());
        }

        @Override
        protected Entry createInTable(Connection host) {
            return new TableEntry(host, new Pool.Use(), (KeptEntry) defaults());
        }

        @Override
        public Entry createDefaults() {
            Pool.Use initial = new Pool.Use();
            Defaults.shareable(initial.times, "com.acme.Pool.Use", "times");
            Defaults.shareable(initial.thread, "com.acme.Pool.Use", "thread");
            return new KeptEntry(initial);
        }
    }
}
