import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Row} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class RowAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ENTRY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry_.class, "entry", Entry.class);

    /**
     * The data of all hosts.
     */
    private static final Table_ TABLE = new Table_();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Entry> ENTRY = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Table> TABLE_ = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "Row", Thread.class,
            new String[] {"entry", "table"},
            ENTRY, TABLE_);

    /**
     * There are no instances.
     */
    private RowAccessors() {
    }

    /**
     * Returns {@link Row#entry} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Entry getEntry(Thread host) {
        return (Entry) ENTRY_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Row#entry} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setEntry(Thread host, Entry value) {
        ENTRY_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Row#entry} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Entry> entry() {
        return ENTRY;
    }

    /**
     * Returns {@link Row#table} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static Table getTable(Thread host) {
        return TABLE.attach(host).table;
    }

    /**
     * Returns {@link Row#table} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Table> table() {
        return TABLE_;
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
    private static final class Entry_ extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        Entry entry;

        /**
         * A field of the host.
         */
        final Table table;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry_(Row initial) {
            super(null);
            this.entry = initial.entry;
            this.table = initial.table;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry_(Thread host, Row initial, Entry_ defaults) {
            super(host);
            this.entry = defaults.entry;
            this.table = initial.table;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Entry) ENTRY_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.table;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> ENTRY_HANDLE.compareAndSet(this, (Entry) expected, (Entry) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table_ extends WeakKeyTable<Thread, Entry_> {
        /**
         * Makes an empty table.
         */
        private Table_() {
        }

        @Override
        public Entry_ create(Thread host) {
            return new Entry_(host, new Row(), defaults());
        }

        @Override
        public Entry_ createDefaults() {
            Row initial = new Row();
            Defaults.shareable(initial.entry, "Row", "entry");
            return new Entry_(initial);
        }
    }
}
