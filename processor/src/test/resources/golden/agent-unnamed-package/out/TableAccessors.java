import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Table} attaches to objects of type {@link Entry}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TableAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table_ TABLE = new Table_();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Entry, KeptEntry> KEPT = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Entry, TableEntry> OTHER = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Entry, Entry> NEXT = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Entry> ATTACHMENTS = Attachments.of(
            TABLE, "Table", Entry.class,
            new String[] {"kept", "other", "next"},
            KEPT, OTHER, NEXT);

    /**
     * There are no instances.
     */
    private TableAccessors() {
    }

    /**
     * Returns {@link Table#kept} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static KeptEntry getKept(Entry host) {
        return TABLE.findOrDefaults(host).readKept();
    }

    /**
     * Sets {@link Table#kept} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setKept(Entry host, KeptEntry value) {
        TABLE.attach(host, 0).writeKept(value);
    }

    /**
     * Returns {@link Table#kept} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Entry, KeptEntry> kept() {
        return KEPT;
    }

    /**
     * Returns {@link Table#other} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static TableEntry getOther(Entry host) {
        return TABLE.findOrDefaults(host).readOther();
    }

    /**
     * Sets {@link Table#other} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOther(Entry host, TableEntry value) {
        TABLE.attach(host, 1).writeOther(value);
    }

    /**
     * Returns {@link Table#other} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Entry, TableEntry> other() {
        return OTHER;
    }

    /**
     * Returns {@link Table#next} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Entry getNext(Entry host) {
        return (Entry) TABLE.findOrDefaults(host).readNext();
    }

    /**
     * Sets {@link Table#next} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNext(Entry host, Entry value) {
        WeakReference<Entry> held = Held.weakly(value);
        TABLE.attach(host, 2).writeNext(held);
    }

    /**
     * Returns {@link Table#next} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Entry, Entry> next() {
        return NEXT;
    }

    /**
     * Returns what {@link Table} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Entry> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry_ extends AttachedFields {
        /**
         * Reads the field {@code kept}.
         *
         * @return the value
         */
        KeptEntry readKept();

        /**
         * Sets the field {@code kept}.
         *
         * @param value the new value
         */
        void writeKept(KeptEntry value);

        /**
         * Reads the field {@code other}.
         *
         * @return the value
         */
        TableEntry readOther();

        /**
         * Sets the field {@code other}.
         *
         * @param value the new value
         */
        void writeOther(TableEntry value);

        /**
         * Reads the field {@code next}.
         *
         * @return the value
         */
        @Nullable Object readNext();

        /**
         * Sets the field {@code next}.
         *
         * @param value the new value
         */
        void writeNext(@Nullable WeakReference<?> value);
    }

    /**
     * The data of a host that has a slot.
     */
    private static final class KeptEntry_ extends StoredTable.Entry implements Entry_ {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle KEPT_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry_.class, "kept", KeptEntry.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OTHER_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry_.class, "other", TableEntry.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle NEXT_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry_.class, "next", WeakReference.class);

        /**
         * A field of the host.
         */
        KeptEntry kept;

        /**
         * A field of the host.
         */
        TableEntry other;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Entry> next;

        /**
         * Makes the shared defaults.
         *
         */
        private KeptEntry_() {
        }

        /**
         * Makes the data of a host.
         *
         * @param defaults the shared defaults
         */
        private KeptEntry_(KeptEntry_ defaults) {
            this.kept = defaults.kept;
            this.other = defaults.other;
            this.next = defaults.next;
        }

        @Override
        public KeptEntry readKept() {
            return (KeptEntry) KEPT_HANDLE.getAcquire(this);
        }

        @Override
        public void writeKept(KeptEntry value) {
            KEPT_HANDLE.setRelease(this, value);
        }

        @Override
        public TableEntry readOther() {
            return (TableEntry) OTHER_HANDLE.getAcquire(this);
        }

        @Override
        public void writeOther(TableEntry value) {
            OTHER_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readNext() {
            return Held.value((WeakReference<?>) NEXT_HANDLE.getAcquire(this));
        }

        @Override
        public void writeNext(@Nullable WeakReference<?> value) {
            NEXT_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (KeptEntry) KEPT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (TableEntry) OTHER_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) NEXT_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> KEPT_HANDLE.compareAndSet(this, (KeptEntry) expected, (KeptEntry) value);
                case 1 -> OTHER_HANDLE.compareAndSet(this, (TableEntry) expected, (TableEntry) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) NEXT_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && NEXT_HANDLE.compareAndSet(this, held, Held.weakly((Entry) value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry_ extends WeakKeyTable.Entry<Entry> implements Entry_ {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle KEPT_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry_.class, "kept", KeptEntry.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OTHER_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry_.class, "other", TableEntry.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle NEXT_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry_.class, "next", WeakReference.class);

        /**
         * A field of the host.
         */
        KeptEntry kept;

        /**
         * A field of the host.
         */
        TableEntry other;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Entry> next;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private TableEntry_(Entry host, KeptEntry_ defaults) {
            super(host);
            this.kept = defaults.kept;
            this.other = defaults.other;
            this.next = defaults.next;
        }

        @Override
        public KeptEntry readKept() {
            return (KeptEntry) KEPT_HANDLE.getAcquire(this);
        }

        @Override
        public void writeKept(KeptEntry value) {
            KEPT_HANDLE.setRelease(this, value);
        }

        @Override
        public TableEntry readOther() {
            return (TableEntry) OTHER_HANDLE.getAcquire(this);
        }

        @Override
        public void writeOther(TableEntry value) {
            OTHER_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readNext() {
            return Held.value((WeakReference<?>) NEXT_HANDLE.getAcquire(this));
        }

        @Override
        public void writeNext(@Nullable WeakReference<?> value) {
            NEXT_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (KeptEntry) KEPT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (TableEntry) OTHER_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) NEXT_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> KEPT_HANDLE.compareAndSet(this, (KeptEntry) expected, (KeptEntry) value);
                case 1 -> OTHER_HANDLE.compareAndSet(this, (TableEntry) expected, (TableEntry) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) NEXT_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && NEXT_HANDLE.compareAndSet(this, held, Held.weakly((Entry) value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table_ extends AgentTable<Entry, Entry_> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                TableAccessors.class, "Table", Entry.class, KeptEntry_.class, false);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table_() {
            super("Table", Entry.class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry_ createKept(Entry host) {
            return new KeptEntry_((KeptEntry_) defaults());
        }

        @Override
        protected Entry_ createInTable(Entry host) {
            return new TableEntry_(host, (KeptEntry_) defaults());
        }

        @Override
        public Entry_ createDefaults() {
            return new KeptEntry_();
        }
    }
}
