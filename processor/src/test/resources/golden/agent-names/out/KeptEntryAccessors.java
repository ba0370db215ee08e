package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link KeptEntry} attaches to objects of type {@link Player}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class KeptEntryAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Boolean> OPEN = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> OPEN_ = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, String> OPEN__ = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> FIELDS = WeakKeyDictionary.of(TABLE, 3, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> SLOT = WeakKeyDictionary.of(TABLE, 4, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> THIS_ = WeakKeyDictionary.of(TABLE, 5, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> HOST = WeakKeyDictionary.of(TABLE, 6, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> DELTA = WeakKeyDictionary.of(TABLE, 7, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Object> DEFAULTS = WeakKeyDictionary.of(TABLE, 8, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Object> INITIAL = WeakKeyDictionary.of(TABLE, 9, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Player> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.KeptEntry", Player.class,
            new String[] {"open", "Open", "Open_", "Fields", "slot", "this_", "host", "delta",
                    "defaults", "initial"},
            OPEN, OPEN_, OPEN__, FIELDS, SLOT, THIS_, HOST, DELTA, DEFAULTS, INITIAL);

    /**
     * There are no instances.
     */
    private KeptEntryAccessors() {
    }

    /**
     * Returns {@link com.acme.KeptEntry#open} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static boolean isOpen(Player host) {
        return TABLE.findOrDefaults(host).readOpen();
    }

    /**
     * Sets {@link com.acme.KeptEntry#open} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOpen(Player host, boolean value) {
        TABLE.attach(host, 0).writeOpen(value);
    }

    /**
     * Returns {@link com.acme.KeptEntry#open} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Boolean> open() {
        return OPEN;
    }

    /**
     * Returns {@link com.acme.KeptEntry#Open} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getOpen(Player host) {
        return TABLE.findOrDefaults(host).readOpen_();
    }

    /**
     * Sets {@link com.acme.KeptEntry#Open} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOpen(Player host, int value) {
        TABLE.attach(host, 1).writeOpen_(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#Open} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddOpen(Player host, int delta) {
        return TABLE.attach(host, 1).addToOpen_(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#Open} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> Open() {
        return OPEN_;
    }

    /**
     * Returns {@link com.acme.KeptEntry#Open_} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getOpen_(Player host) {
        return TABLE.findOrDefaults(host).readOpen__();
    }

    /**
     * Sets {@link com.acme.KeptEntry#Open_} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOpen_(Player host, String value) {
        TABLE.attach(host, 2).writeOpen__(value);
    }

    /**
     * Returns {@link com.acme.KeptEntry#Open_} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, String> Open_() {
        return OPEN__;
    }

    /**
     * Returns {@link com.acme.KeptEntry#Fields} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getFields(Player host) {
        return TABLE.findOrDefaults(host).readFields();
    }

    /**
     * Sets {@link com.acme.KeptEntry#Fields} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setFields(Player host, int value) {
        TABLE.attach(host, 3).writeFields(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#Fields} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddFields(Player host, int delta) {
        return TABLE.attach(host, 3).addToFields(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#Fields} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> Fields() {
        return FIELDS;
    }

    /**
     * Returns {@link com.acme.KeptEntry#slot} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getSlot(Player host) {
        return TABLE.findOrDefaults(host).readSlot();
    }

    /**
     * Sets {@link com.acme.KeptEntry#slot} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSlot(Player host, int value) {
        TABLE.attach(host, 4).writeSlot(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#slot} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddSlot(Player host, int delta) {
        return TABLE.attach(host, 4).addToSlot(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#slot} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> slot() {
        return SLOT;
    }

    /**
     * Returns {@link com.acme.KeptEntry#this_} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getThis_(Player host) {
        return TABLE.findOrDefaults(host).readThis_();
    }

    /**
     * Sets {@link com.acme.KeptEntry#this_} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setThis_(Player host, int value) {
        TABLE.attach(host, 5).writeThis_(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#this_} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddThis_(Player host, int delta) {
        return TABLE.attach(host, 5).addToThis_(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#this_} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> this_() {
        return THIS_;
    }

    /**
     * Returns {@link com.acme.KeptEntry#host} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getHost(Player host) {
        return TABLE.findOrDefaults(host).readHost();
    }

    /**
     * Sets {@link com.acme.KeptEntry#host} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHost(Player host, int value) {
        TABLE.attach(host, 6).writeHost(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#host} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddHost(Player host, int delta) {
        return TABLE.attach(host, 6).addToHost(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#host} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> host() {
        return HOST;
    }

    /**
     * Returns {@link com.acme.KeptEntry#delta} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getDelta(Player host) {
        return TABLE.findOrDefaults(host).readDelta();
    }

    /**
     * Sets {@link com.acme.KeptEntry#delta} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setDelta(Player host, int value) {
        TABLE.attach(host, 7).writeDelta(value);
    }

    /**
     * Adds to {@link com.acme.KeptEntry#delta} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddDelta(Player host, int delta) {
        return TABLE.attach(host, 7).addToDelta(delta);
    }

    /**
     * Returns {@link com.acme.KeptEntry#delta} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> delta() {
        return DELTA;
    }

    /**
     * Returns {@link com.acme.KeptEntry#defaults} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Object getDefaults(Player host) {
        return TABLE.findOrDefaults(host).readDefaults();
    }

    /**
     * Sets {@link com.acme.KeptEntry#defaults} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setDefaults(Player host, Object value) {
        TABLE.attach(host, 8).writeDefaults(value);
    }

    /**
     * Returns {@link com.acme.KeptEntry#defaults} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Object> defaults() {
        return DEFAULTS;
    }

    /**
     * Returns {@link com.acme.KeptEntry#initial} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static Object getInitial(Player host) {
        return TABLE.attach(host).readInitial();
    }

    /**
     * Returns {@link com.acme.KeptEntry#initial} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Object> initial() {
        return INITIAL;
    }

    /**
     * Returns what {@link com.acme.KeptEntry} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Player> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry extends AttachedFields {
        /**
         * Reads the field {@code open}.
         *
         * @return the value
         */
        boolean readOpen();

        /**
         * Sets the field {@code open}.
         *
         * @param value the new value
         */
        void writeOpen(boolean value);

        /**
         * Reads the field {@code Open}.
         *
         * @return the value
         */
        int readOpen_();

        /**
         * Sets the field {@code Open}.
         *
         * @param value the new value
         */
        void writeOpen_(int value);

        /**
         * Adds to the field {@code Open}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToOpen_(int delta);

        /**
         * Reads the field {@code Open_}.
         *
         * @return the value
         */
        String readOpen__();

        /**
         * Sets the field {@code Open_}.
         *
         * @param value the new value
         */
        void writeOpen__(String value);

        /**
         * Reads the field {@code Fields}.
         *
         * @return the value
         */
        int readFields();

        /**
         * Sets the field {@code Fields}.
         *
         * @param value the new value
         */
        void writeFields(int value);

        /**
         * Adds to the field {@code Fields}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToFields(int delta);

        /**
         * Reads the field {@code slot}.
         *
         * @return the value
         */
        int readSlot();

        /**
         * Sets the field {@code slot}.
         *
         * @param value the new value
         */
        void writeSlot(int value);

        /**
         * Adds to the field {@code slot}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToSlot(int delta);

        /**
         * Reads the field {@code this_}.
         *
         * @return the value
         */
        int readThis_();

        /**
         * Sets the field {@code this_}.
         *
         * @param value the new value
         */
        void writeThis_(int value);

        /**
         * Adds to the field {@code this_}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToThis_(int delta);

        /**
         * Reads the field {@code host}.
         *
         * @return the value
         */
        int readHost();

        /**
         * Sets the field {@code host}.
         *
         * @param value the new value
         */
        void writeHost(int value);

        /**
         * Adds to the field {@code host}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToHost(int delta);

        /**
         * Reads the field {@code delta}.
         *
         * @return the value
         */
        int readDelta();

        /**
         * Sets the field {@code delta}.
         *
         * @param value the new value
         */
        void writeDelta(int value);

        /**
         * Adds to the field {@code delta}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToDelta(int delta);

        /**
         * Reads the field {@code defaults}.
         *
         * @return the value
         */
        Object readDefaults();

        /**
         * Sets the field {@code defaults}.
         *
         * @param value the new value
         */
        void writeDefaults(Object value);

        /**
         * Reads the field {@code initial}.
         *
         * @return the value
         */
        Object readInitial();
    }

    /**
     * The data of a host that has a slot.
     */
    private static final class KeptEntry extends StoredTable.Entry implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "open", boolean.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN_HANDLE_ = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "Open", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN__HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "Open_", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle FIELDS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "Fields_", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle SLOT_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "slot", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle THIS__HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "this_", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle HOST_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "host", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle DELTA_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "delta", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle DEFAULTS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "defaults", Object.class);

        /**
         * A field of the host.
         */
        boolean open;

        /**
         * A field of the host.
         */
        int Open;

        /**
         * A field of the host.
         */
        String Open_;

        /**
         * A field of the host.
         */
        int Fields_;

        /**
         * A field of the host.
         */
        int slot;

        /**
         * A field of the host.
         */
        int this_;

        /**
         * A field of the host.
         */
        int host;

        /**
         * A field of the host.
         */
        int delta;

        /**
         * A field of the host.
         */
        Object defaults;

        /**
         * A field of the host.
         */
        final Object initial;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private KeptEntry(com.acme.KeptEntry initial) {
            this.open = initial.open;
            this.Open = initial.Open;
            this.Open_ = initial.Open_;
            this.Fields_ = initial.Fields;
            this.slot = initial.slot;
            this.this_ = initial.this_;
            this.host = initial.host;
            this.delta = initial.delta;
            this.defaults = initial.defaults;
            this.initial = initial.initial;
        }

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private KeptEntry(com.acme.KeptEntry initial, KeptEntry defaults) {
            this.open = defaults.open;
            this.Open = defaults.Open;
            this.Open_ = defaults.Open_;
            this.Fields_ = defaults.Fields_;
            this.slot = defaults.slot;
            this.this_ = defaults.this_;
            this.host = defaults.host;
            this.delta = defaults.delta;
            this.defaults = defaults.defaults;
            this.initial = initial.initial;
        }

        @Override
        public boolean readOpen() {
            return (boolean) OPEN_HANDLE.getAcquire(this);
        }

        @Override
        public void writeOpen(boolean value) {
            OPEN_HANDLE.setRelease(this, value);
        }

        @Override
        public int readOpen_() {
            return (int) OPEN_HANDLE_.getAcquire(this);
        }

        @Override
        public void writeOpen_(int value) {
            OPEN_HANDLE_.setRelease(this, value);
        }

        @Override
        public int addToOpen_(int delta) {
            return (int) OPEN_HANDLE_.getAndAdd(this, delta);
        }

        @Override
        public String readOpen__() {
            return (String) OPEN__HANDLE.getAcquire(this);
        }

        @Override
        public void writeOpen__(String value) {
            OPEN__HANDLE.setRelease(this, value);
        }

        @Override
        public int readFields() {
            return (int) FIELDS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeFields(int value) {
            FIELDS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToFields(int delta) {
            return (int) FIELDS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readSlot() {
            return (int) SLOT_HANDLE.getAcquire(this);
        }

        @Override
        public void writeSlot(int value) {
            SLOT_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToSlot(int delta) {
            return (int) SLOT_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readThis_() {
            return (int) THIS__HANDLE.getAcquire(this);
        }

        @Override
        public void writeThis_(int value) {
            THIS__HANDLE.setRelease(this, value);
        }

        @Override
        public int addToThis_(int delta) {
            return (int) THIS__HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readHost() {
            return (int) HOST_HANDLE.getAcquire(this);
        }

        @Override
        public void writeHost(int value) {
            HOST_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToHost(int delta) {
            return (int) HOST_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readDelta() {
            return (int) DELTA_HANDLE.getAcquire(this);
        }

        @Override
        public void writeDelta(int value) {
            DELTA_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToDelta(int delta) {
            return (int) DELTA_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public Object readDefaults() {
            return DEFAULTS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeDefaults(Object value) {
            DEFAULTS_HANDLE.setRelease(this, value);
        }

        @Override
        public Object readInitial() {
            return this.initial;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (boolean) OPEN_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) OPEN_HANDLE_.getAcquire(this);
                }
                case 2 -> {
                    return (String) OPEN__HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (int) FIELDS_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (int) SLOT_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (int) THIS__HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (int) HOST_HANDLE.getAcquire(this);
                }
                case 7 -> {
                    return (int) DELTA_HANDLE.getAcquire(this);
                }
                case 8 -> {
                    return DEFAULTS_HANDLE.getAcquire(this);
                }
                case 9 -> {
                    return this.initial;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> OPEN_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
                case 1 -> OPEN_HANDLE_.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 2 -> OPEN__HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 3 -> FIELDS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 4 -> SLOT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 5 -> THIS__HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 6 -> HOST_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 7 -> DELTA_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 8 -> DEFAULTS_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry extends WeakKeyTable.Entry<Player> implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "open", boolean.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN_HANDLE_ = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "Open", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle OPEN__HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "Open_", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle FIELDS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "Fields_", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle SLOT_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "slot", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle THIS__HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "this_", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle HOST_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "host", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle DELTA_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "delta", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle DEFAULTS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "defaults", Object.class);

        /**
         * A field of the host.
         */
        boolean open;

        /**
         * A field of the host.
         */
        int Open;

        /**
         * A field of the host.
         */
        String Open_;

        /**
         * A field of the host.
         */
        int Fields_;

        /**
         * A field of the host.
         */
        int slot;

        /**
         * A field of the host.
         */
        int this_;

        /**
         * A field of the host.
         */
        int host;

        /**
         * A field of the host.
         */
        int delta;

        /**
         * A field of the host.
         */
        Object defaults;

        /**
         * A field of the host.
         */
        final Object initial;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private TableEntry(Player host, com.acme.KeptEntry initial, KeptEntry defaults) {
            super(host);
            this.open = defaults.open;
            this.Open = defaults.Open;
            this.Open_ = defaults.Open_;
            this.Fields_ = defaults.Fields_;
            this.slot = defaults.slot;
            this.this_ = defaults.this_;
            this.host = defaults.host;
            this.delta = defaults.delta;
            this.defaults = defaults.defaults;
            this.initial = initial.initial;
        }

        @Override
        public boolean readOpen() {
            return (boolean) OPEN_HANDLE.getAcquire(this);
        }

        @Override
        public void writeOpen(boolean value) {
            OPEN_HANDLE.setRelease(this, value);
        }

        @Override
        public int readOpen_() {
            return (int) OPEN_HANDLE_.getAcquire(this);
        }

        @Override
        public void writeOpen_(int value) {
            OPEN_HANDLE_.setRelease(this, value);
        }

        @Override
        public int addToOpen_(int delta) {
            return (int) OPEN_HANDLE_.getAndAdd(this, delta);
        }

        @Override
        public String readOpen__() {
            return (String) OPEN__HANDLE.getAcquire(this);
        }

        @Override
        public void writeOpen__(String value) {
            OPEN__HANDLE.setRelease(this, value);
        }

        @Override
        public int readFields() {
            return (int) FIELDS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeFields(int value) {
            FIELDS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToFields(int delta) {
            return (int) FIELDS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readSlot() {
            return (int) SLOT_HANDLE.getAcquire(this);
        }

        @Override
        public void writeSlot(int value) {
            SLOT_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToSlot(int delta) {
            return (int) SLOT_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readThis_() {
            return (int) THIS__HANDLE.getAcquire(this);
        }

        @Override
        public void writeThis_(int value) {
            THIS__HANDLE.setRelease(this, value);
        }

        @Override
        public int addToThis_(int delta) {
            return (int) THIS__HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readHost() {
            return (int) HOST_HANDLE.getAcquire(this);
        }

        @Override
        public void writeHost(int value) {
            HOST_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToHost(int delta) {
            return (int) HOST_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public int readDelta() {
            return (int) DELTA_HANDLE.getAcquire(this);
        }

        @Override
        public void writeDelta(int value) {
            DELTA_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToDelta(int delta) {
            return (int) DELTA_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public Object readDefaults() {
            return DEFAULTS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeDefaults(Object value) {
            DEFAULTS_HANDLE.setRelease(this, value);
        }

        @Override
        public Object readInitial() {
            return this.initial;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (boolean) OPEN_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) OPEN_HANDLE_.getAcquire(this);
                }
                case 2 -> {
                    return (String) OPEN__HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (int) FIELDS_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (int) SLOT_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (int) THIS__HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (int) HOST_HANDLE.getAcquire(this);
                }
                case 7 -> {
                    return (int) DELTA_HANDLE.getAcquire(this);
                }
                case 8 -> {
                    return DEFAULTS_HANDLE.getAcquire(this);
                }
                case 9 -> {
                    return this.initial;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> OPEN_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
                case 1 -> OPEN_HANDLE_.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 2 -> OPEN__HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 3 -> FIELDS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 4 -> SLOT_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 5 -> THIS__HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 6 -> HOST_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 7 -> DELTA_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 8 -> DEFAULTS_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends AgentTable<Player, Entry> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                KeptEntryAccessors.class, "com.acme.KeptEntry", Player.class, KeptEntry.class, false);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.KeptEntry", Player.class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry createKept(Player host) {
            return new KeptEntry(new com.acme.KeptEntry(), (KeptEntry) defaults());
        }

        @Override
        protected Entry createInTable(Player host) {
            return new TableEntry(host, new com.acme.KeptEntry(), (KeptEntry) defaults());
        }

        @Override
        public Entry createDefaults() {
            com.acme.KeptEntry initial = new com.acme.KeptEntry();
            Defaults.shareable(initial.defaults, "com.acme.KeptEntry", "defaults");
            return new KeptEntry(initial);
        }
    }
}
