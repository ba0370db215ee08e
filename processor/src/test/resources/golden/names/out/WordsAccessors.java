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
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Words} attaches to objects of type {@link Entry}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class WordsAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "host", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VALUE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "value", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle DELTA_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "delta", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ENTRY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "entry", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TABLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "table", Object.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle EXPECTED_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "expected", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle INITIAL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "initial", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle DEFAULTS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "defaults", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HELD_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "held", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle IS_OPEN_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "isOpen", boolean.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle URL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "URL", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_NAME_HANDLE_ = Fields.handle(
            MethodHandles.lookup(), Entry.class, "hostName", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_NAME_HANDLE__ = Fields.handle(
            MethodHandles.lookup(), Entry.class, "HOST_NAME", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HOST_NAME_HANDLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "HOST_NAME_HANDLE", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TABLE_HANDLE_ = Fields.handle(
            MethodHandles.lookup(), Entry.class, "TABLE", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> HOST = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> VALUE = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> DELTA = WeakKeyDictionary.of(TABLE, 2, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, com.acme.Table> ENTRY = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Object> TABLE_ = WeakKeyDictionary.of(TABLE, 4, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Object> FIELD = WeakKeyDictionary.of(TABLE, 5, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, String> EXPECTED = WeakKeyDictionary.of(TABLE, 6, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, String> INITIAL = WeakKeyDictionary.of(TABLE, 7, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, String> DEFAULTS = WeakKeyDictionary.of(TABLE, 8, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, String> HELD = WeakKeyDictionary.of(TABLE, 9, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Boolean> IS_OPEN = WeakKeyDictionary.of(TABLE, 10, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, String> URL = WeakKeyDictionary.of(TABLE, 11, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> HOST_NAME = WeakKeyDictionary.of(TABLE, 12, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> HOST_NAME_ = WeakKeyDictionary.of(TABLE, 13, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> HOST_NAME_HANDLE = WeakKeyDictionary.of(TABLE, 14, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<com.acme.Entry, Integer> TABLE__ = WeakKeyDictionary.of(TABLE, 15, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<com.acme.Entry> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Words", com.acme.Entry.class,
            new String[] {"host", "value", "delta", "entry", "table", "field", "expected",
                    "initial", "defaults", "held", "isOpen", "URL", "hostName", "HOST_NAME",
                    "HOST_NAME_HANDLE", "TABLE"},
            HOST, VALUE, DELTA, ENTRY, TABLE_, FIELD, EXPECTED, INITIAL, DEFAULTS, HELD, IS_OPEN,
                    URL, HOST_NAME, HOST_NAME_, HOST_NAME_HANDLE, TABLE__);

    /**
     * There are no instances.
     */
    private WordsAccessors() {
    }

    /**
     * Returns {@link Words#host} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getHost(com.acme.Entry host) {
        return (int) HOST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#host} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHost(com.acme.Entry host, int value) {
        HOST_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Words#host} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddHost(com.acme.Entry host, int delta) {
        return (int) HOST_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Words#host} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> host() {
        return HOST;
    }

    /**
     * Returns {@link Words#value} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getValue(com.acme.Entry host) {
        return (int) VALUE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#value} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setValue(com.acme.Entry host, int value) {
        VALUE_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Adds to {@link Words#value} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddValue(com.acme.Entry host, int delta) {
        return (int) VALUE_HANDLE.getAndAdd(TABLE.attach(host, 1), delta);
    }

    /**
     * Returns {@link Words#value} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> value() {
        return VALUE;
    }

    /**
     * Returns {@link Words#delta} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getDelta(com.acme.Entry host) {
        return (int) DELTA_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#delta} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setDelta(com.acme.Entry host, int value) {
        DELTA_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Adds to {@link Words#delta} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddDelta(com.acme.Entry host, int delta) {
        return (int) DELTA_HANDLE.getAndAdd(TABLE.attach(host, 2), delta);
    }

    /**
     * Returns {@link Words#delta} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> delta() {
        return DELTA;
    }

    /**
     * Returns {@link Words#entry} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static com.acme. @Nullable Table getEntry(com.acme.Entry host) {
        return (com.acme.Table) Held.value((WeakReference<?>) ENTRY_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Words#entry} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setEntry(com.acme.Entry host, com.acme.Table value) {
        WeakReference<com.acme.Table> held = Held.weakly(value);
        ENTRY_HANDLE.setRelease(TABLE.attach(host, 3), held);
    }

    /**
     * Returns {@link Words#entry} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, com.acme.Table> entry() {
        return ENTRY;
    }

    /**
     * Returns {@link Words#table} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Object getTable(com.acme.Entry host) {
        return TABLE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#table} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setTable(com.acme.Entry host, Object value) {
        TABLE_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Returns {@link Words#table} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Object> table() {
        return TABLE_;
    }

    /**
     * Returns {@link Words#field} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static Object getField(com.acme.Entry host) {
        return TABLE.attach(host).field;
    }

    /**
     * Returns {@link Words#field} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Object> field() {
        return FIELD;
    }

    /**
     * Returns {@link Words#expected} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getExpected(com.acme.Entry host) {
        return (String) EXPECTED_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#expected} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setExpected(com.acme.Entry host, String value) {
        EXPECTED_HANDLE.setRelease(TABLE.attach(host, 6), value);
    }

    /**
     * Returns {@link Words#expected} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, String> expected() {
        return EXPECTED;
    }

    /**
     * Returns {@link Words#initial} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getInitial(com.acme.Entry host) {
        return (String) INITIAL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#initial} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setInitial(com.acme.Entry host, String value) {
        INITIAL_HANDLE.setRelease(TABLE.attach(host, 7), value);
    }

    /**
     * Returns {@link Words#initial} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, String> initial() {
        return INITIAL;
    }

    /**
     * Returns {@link Words#defaults} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getDefaults(com.acme.Entry host) {
        return (String) DEFAULTS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#defaults} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setDefaults(com.acme.Entry host, String value) {
        DEFAULTS_HANDLE.setRelease(TABLE.attach(host, 8), value);
    }

    /**
     * Returns {@link Words#defaults} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, String> defaults() {
        return DEFAULTS;
    }

    /**
     * Returns {@link Words#held} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getHeld(com.acme.Entry host) {
        return (String) HELD_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#held} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHeld(com.acme.Entry host, String value) {
        HELD_HANDLE.setRelease(TABLE.attach(host, 9), value);
    }

    /**
     * Returns {@link Words#held} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, String> held() {
        return HELD;
    }

    /**
     * Returns {@link Words#isOpen} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static boolean isIsOpen(com.acme.Entry host) {
        return (boolean) IS_OPEN_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#isOpen} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setIsOpen(com.acme.Entry host, boolean value) {
        IS_OPEN_HANDLE.setRelease(TABLE.attach(host, 10), value);
    }

    /**
     * Returns {@link Words#isOpen} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Boolean> isOpen() {
        return IS_OPEN;
    }

    /**
     * Returns {@link Words#URL} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getURL(com.acme.Entry host) {
        return (String) URL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#URL} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setURL(com.acme.Entry host, String value) {
        URL_HANDLE.setRelease(TABLE.attach(host, 11), value);
    }

    /**
     * Returns {@link Words#URL} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, String> URL() {
        return URL;
    }

    /**
     * Returns {@link Words#hostName} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getHostName(com.acme.Entry host) {
        return (int) HOST_NAME_HANDLE_.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#hostName} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHostName(com.acme.Entry host, int value) {
        HOST_NAME_HANDLE_.setRelease(TABLE.attach(host, 12), value);
    }

    /**
     * Adds to {@link Words#hostName} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddHostName(com.acme.Entry host, int delta) {
        return (int) HOST_NAME_HANDLE_.getAndAdd(TABLE.attach(host, 12), delta);
    }

    /**
     * Returns {@link Words#hostName} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> hostName() {
        return HOST_NAME;
    }

    /**
     * Returns {@link Words#HOST_NAME} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getHOST_NAME(com.acme.Entry host) {
        return (int) HOST_NAME_HANDLE__.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#HOST_NAME} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHOST_NAME(com.acme.Entry host, int value) {
        HOST_NAME_HANDLE__.setRelease(TABLE.attach(host, 13), value);
    }

    /**
     * Adds to {@link Words#HOST_NAME} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddHOST_NAME(com.acme.Entry host, int delta) {
        return (int) HOST_NAME_HANDLE__.getAndAdd(TABLE.attach(host, 13), delta);
    }

    /**
     * Returns {@link Words#HOST_NAME} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> HOST_NAME() {
        return HOST_NAME_;
    }

    /**
     * Returns {@link Words#HOST_NAME_HANDLE} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getHOST_NAME_HANDLE(com.acme.Entry host) {
        return (int) HOST_NAME_HANDLE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#HOST_NAME_HANDLE} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHOST_NAME_HANDLE(com.acme.Entry host, int value) {
        HOST_NAME_HANDLE_HANDLE.setRelease(TABLE.attach(host, 14), value);
    }

    /**
     * Adds to {@link Words#HOST_NAME_HANDLE} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddHOST_NAME_HANDLE(com.acme.Entry host, int delta) {
        return (int) HOST_NAME_HANDLE_HANDLE.getAndAdd(TABLE.attach(host, 14), delta);
    }

    /**
     * Returns {@link Words#HOST_NAME_HANDLE} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> HOST_NAME_HANDLE() {
        return HOST_NAME_HANDLE;
    }

    /**
     * Returns {@link Words#TABLE} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getTABLE(com.acme.Entry host) {
        return (int) TABLE_HANDLE_.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#TABLE} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setTABLE(com.acme.Entry host, int value) {
        TABLE_HANDLE_.setRelease(TABLE.attach(host, 15), value);
    }

    /**
     * Adds to {@link Words#TABLE} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddTABLE(com.acme.Entry host, int delta) {
        return (int) TABLE_HANDLE_.getAndAdd(TABLE.attach(host, 15), delta);
    }

    /**
     * Returns {@link Words#TABLE} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<com.acme.Entry, Integer> TABLE() {
        return TABLE__;
    }

    /**
     * Returns what {@link Words} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<com.acme.Entry> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<com.acme.Entry> {
        /**
         * A field of the host.
         */
        int host;

        /**
         * A field of the host.
         */
        int value;

        /**
         * A field of the host.
         */
        int delta;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<com.acme.Table> entry;

        /**
         * A field of the host.
         */
        Object table;

        /**
         * A field of the host.
         */
        final Object field;

        /**
         * A field of the host.
         */
        String expected;

        /**
         * A field of the host.
         */
        String initial;

        /**
         * A field of the host.
         */
        String defaults;

        /**
         * A field of the host.
         */
        String held;

        /**
         * A field of the host.
         */
        boolean isOpen;

        /**
         * A field of the host.
         */
        String URL;

        /**
         * A field of the host.
         */
        int hostName;

        /**
         * A field of the host.
         */
        int HOST_NAME;

        /**
         * A field of the host.
         */
        int HOST_NAME_HANDLE;

        /**
         * A field of the host.
         */
        int TABLE;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Words initial) {
            super(null);
            this.host = initial.host;
            this.value = initial.value;
            this.delta = initial.delta;
            this.entry = Held.weakly(initial.entry);
            this.table = initial.table;
            this.field = initial.field;
            this.expected = initial.expected;
            this.initial = initial.initial;
            this.defaults = initial.defaults;
            this.held = initial.held;
            this.isOpen = initial.isOpen;
            this.URL = initial.URL;
            this.hostName = initial.hostName;
            this.HOST_NAME = initial.HOST_NAME;
            this.HOST_NAME_HANDLE = initial.HOST_NAME_HANDLE;
            this.TABLE = initial.TABLE;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(com.acme.Entry host, Words initial, Entry defaults) {
            super(host);
            this.host = defaults.host;
            this.value = defaults.value;
            this.delta = defaults.delta;
            this.entry = defaults.entry;
            this.table = defaults.table;
            this.field = initial.field;
            this.expected = defaults.expected;
            this.initial = defaults.initial;
            this.defaults = defaults.defaults;
            this.held = defaults.held;
            this.isOpen = defaults.isOpen;
            this.URL = defaults.URL;
            this.hostName = defaults.hostName;
            this.HOST_NAME = defaults.HOST_NAME;
            this.HOST_NAME_HANDLE = defaults.HOST_NAME_HANDLE;
            this.TABLE = defaults.TABLE;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) HOST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) VALUE_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (int) DELTA_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return Held.value((WeakReference<?>) ENTRY_HANDLE.getAcquire(this));
                }
                case 4 -> {
                    return TABLE_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return this.field;
                }
                case 6 -> {
                    return (String) EXPECTED_HANDLE.getAcquire(this);
                }
                case 7 -> {
                    return (String) INITIAL_HANDLE.getAcquire(this);
                }
                case 8 -> {
                    return (String) DEFAULTS_HANDLE.getAcquire(this);
                }
                case 9 -> {
                    return (String) HELD_HANDLE.getAcquire(this);
                }
                case 10 -> {
                    return (boolean) IS_OPEN_HANDLE.getAcquire(this);
                }
                case 11 -> {
                    return (String) URL_HANDLE.getAcquire(this);
                }
                case 12 -> {
                    return (int) HOST_NAME_HANDLE_.getAcquire(this);
                }
                case 13 -> {
                    return (int) HOST_NAME_HANDLE__.getAcquire(this);
                }
                case 14 -> {
                    return (int) HOST_NAME_HANDLE_HANDLE.getAcquire(this);
                }
                case 15 -> {
                    return (int) TABLE_HANDLE_.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> HOST_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> VALUE_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 2 -> DELTA_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 3 -> {
                    WeakReference<?> held = (WeakReference<?>) ENTRY_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && ENTRY_HANDLE.compareAndSet(this, held, Held.weakly((com.acme.Table) value));
                }
                case 4 -> TABLE_HANDLE.compareAndSet(this, expected, value);
                case 6 -> EXPECTED_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 7 -> INITIAL_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 8 -> DEFAULTS_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 9 -> HELD_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 10 -> IS_OPEN_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
                case 11 -> URL_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 12 -> HOST_NAME_HANDLE_.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 13 -> HOST_NAME_HANDLE__.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 14 -> HOST_NAME_HANDLE_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 15 -> TABLE_HANDLE_.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<com.acme.Entry, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public WordsAccessors.Entry create(com.acme.Entry host) {
            return new WordsAccessors.Entry(host, new Words(), defaults());
        }

        @Override
        public WordsAccessors.Entry createDefaults() {
            Words initial = new Words();
            Defaults.shareable(initial.entry, "com.acme.Words", "entry");
            Defaults.shareable(initial.table, "com.acme.Words", "table");
            return new WordsAccessors.Entry(initial);
        }
    }
}
