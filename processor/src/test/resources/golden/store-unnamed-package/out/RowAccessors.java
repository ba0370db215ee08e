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
import org.weakattached.runtime.generated.StoredTable;

/**
 * Accessors of the fields that {@link Row} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Hosts keep it themselves,
 * by {@link Table}, and cannot be listed.
 * All methods may be called from any thread, unless the store says otherwise.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class RowAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle STORED_TABLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "StoredTable", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle STORE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "STORE", Object.class);

    /**
     * The data of all hosts.
     */
    private static final Table_ TABLE = new Table_();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> STORED_TABLE = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Object> STORE = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "Row", Thread.class,
            new String[] {"StoredTable", "STORE"},
            STORED_TABLE, STORE);

    /**
     * There are no instances.
     */
    private RowAccessors() {
    }

    /**
     * Returns {@link Row#StoredTable} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getStoredTable(Thread host) {
        return (int) STORED_TABLE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Row#StoredTable} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setStoredTable(Thread host, int value) {
        STORED_TABLE_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Row#StoredTable} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddStoredTable(Thread host, int delta) {
        return (int) STORED_TABLE_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Row#StoredTable} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> StoredTable() {
        return STORED_TABLE;
    }

    /**
     * Returns {@link Row#STORE} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Object getSTORE(Thread host) {
        return STORE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Row#STORE} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSTORE(Thread host, Object value) {
        STORE_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Row#STORE} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Object> STORE() {
        return STORE;
    }

    /**
     * Returns what {@link Row} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends StoredTable.Entry {
        /**
         * A field of the host.
         */
        int StoredTable;

        /**
         * A field of the host.
         */
        Object STORE;

        /**
         * Makes the shared defaults.
         *
         */
        private Entry() {
        }

        /**
         * Makes the data of a host.
         *
         * @param defaults the shared defaults
         */
        private Entry(Entry defaults) {
            this.StoredTable = defaults.StoredTable;
            this.STORE = defaults.STORE;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) STORED_TABLE_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return STORE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> STORED_TABLE_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> STORE_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table_ extends StoredTable<Thread, Entry> {
        /**
         * Keeps the data in the hosts.
         */
        private static final Table STORE = new Table();

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table_() {
            super("Row", Thread.class);
        }

        @Override
        public RowAccessors.Entry create(Thread host) {
            return new RowAccessors.Entry(defaults());
        }

        @Override
        public RowAccessors.Entry createDefaults() {
            return new RowAccessors.Entry();
        }

        @Override
        protected @Nullable Object load(Thread host) {
            return STORE.load(host, RowAccessors.Entry.class);
        }

        @Override
        protected Object storeIfAbsent(Thread host, RowAccessors.Entry entry) {
            return STORE.storeIfAbsent(host, RowAccessors.Entry.class, entry);
        }

        @Override
        protected boolean remove(Thread host) {
            return STORE.remove(host, RowAccessors.Entry.class);
        }
    }
}
