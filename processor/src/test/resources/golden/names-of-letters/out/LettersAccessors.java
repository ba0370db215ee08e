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
 * Accessors of the fields that {@link Letters} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LettersAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle CLASS__HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "class_", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle $X_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "$x", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle _X_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "_x", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle GRÖSSE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "größe", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle 名前_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "名前", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle 𝒳_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "𝒳", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle 𐐀𐐁_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "𐐨𐐩", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> CLASS_ = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> $X = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> _X = WeakKeyDictionary.of(TABLE, 2, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> GRÖSSE = WeakKeyDictionary.of(TABLE, 3, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> 名前 = WeakKeyDictionary.of(TABLE, 4, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> 𝒳 = WeakKeyDictionary.of(TABLE, 5, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> 𐐀𐐁 = WeakKeyDictionary.of(TABLE, 6, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Letters", Thread.class,
            new String[] {"class_", "$x", "_x", "größe", "名前", "𝒳", "𐐨𐐩"},
            CLASS_, $X, _X, GRÖSSE, 名前, 𝒳, 𐐀𐐁);

    /**
     * There are no instances.
     */
    private LettersAccessors() {
    }

    /**
     * Returns {@link Letters#class_} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getClass_(Thread host) {
        return (int) CLASS__HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#class_} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setClass_(Thread host, int value) {
        CLASS__HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Letters#class_} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddClass_(Thread host, int delta) {
        return (int) CLASS__HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Letters#class_} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> class_() {
        return CLASS_;
    }

    /**
     * Returns {@link Letters#$x} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int get$x(Thread host) {
        return (int) $X_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#$x} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void set$x(Thread host, int value) {
        $X_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Adds to {@link Letters#$x} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAdd$x(Thread host, int delta) {
        return (int) $X_HANDLE.getAndAdd(TABLE.attach(host, 1), delta);
    }

    /**
     * Returns {@link Letters#$x} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> $x() {
        return $X;
    }

    /**
     * Returns {@link Letters#_x} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int get_x(Thread host) {
        return (int) _X_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#_x} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void set_x(Thread host, int value) {
        _X_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Adds to {@link Letters#_x} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAdd_x(Thread host, int delta) {
        return (int) _X_HANDLE.getAndAdd(TABLE.attach(host, 2), delta);
    }

    /**
     * Returns {@link Letters#_x} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> _x() {
        return _X;
    }

    /**
     * Returns {@link Letters#größe} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getGröße(Thread host) {
        return (int) GRÖSSE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#größe} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setGröße(Thread host, int value) {
        GRÖSSE_HANDLE.setRelease(TABLE.attach(host, 3), value);
    }

    /**
     * Adds to {@link Letters#größe} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddGröße(Thread host, int delta) {
        return (int) GRÖSSE_HANDLE.getAndAdd(TABLE.attach(host, 3), delta);
    }

    /**
     * Returns {@link Letters#größe} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> größe() {
        return GRÖSSE;
    }

    /**
     * Returns {@link Letters#名前} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int get名前(Thread host) {
        return (int) 名前_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#名前} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void set名前(Thread host, int value) {
        名前_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Adds to {@link Letters#名前} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAdd名前(Thread host, int delta) {
        return (int) 名前_HANDLE.getAndAdd(TABLE.attach(host, 4), delta);
    }

    /**
     * Returns {@link Letters#名前} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> 名前() {
        return 名前;
    }

    /**
     * Returns {@link Letters#𝒳} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int get𝒳(Thread host) {
        return (int) 𝒳_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#𝒳} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void set𝒳(Thread host, int value) {
        𝒳_HANDLE.setRelease(TABLE.attach(host, 5), value);
    }

    /**
     * Adds to {@link Letters#𝒳} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAdd𝒳(Thread host, int delta) {
        return (int) 𝒳_HANDLE.getAndAdd(TABLE.attach(host, 5), delta);
    }

    /**
     * Returns {@link Letters#𝒳} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> 𝒳() {
        return 𝒳;
    }

    /**
     * Returns {@link Letters#𐐨𐐩} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int get𐐀𐐩(Thread host) {
        return (int) 𐐀𐐁_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Letters#𐐨𐐩} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void set𐐀𐐩(Thread host, int value) {
        𐐀𐐁_HANDLE.setRelease(TABLE.attach(host, 6), value);
    }

    /**
     * Adds to {@link Letters#𐐨𐐩} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAdd𐐀𐐩(Thread host, int delta) {
        return (int) 𐐀𐐁_HANDLE.getAndAdd(TABLE.attach(host, 6), delta);
    }

    /**
     * Returns {@link Letters#𐐨𐐩} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> 𐐨𐐩() {
        return 𐐀𐐁;
    }

    /**
     * Returns what {@link Letters} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        int class_;

        /**
         * A field of the host.
         */
        int $x;

        /**
         * A field of the host.
         */
        int _x;

        /**
         * A field of the host.
         */
        int größe;

        /**
         * A field of the host.
         */
        int 名前;

        /**
         * A field of the host.
         */
        int 𝒳;

        /**
         * A field of the host.
         */
        int 𐐨𐐩;

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
            this.class_ = defaults.class_;
            this.$x = defaults.$x;
            this._x = defaults._x;
            this.größe = defaults.größe;
            this.名前 = defaults.名前;
            this.𝒳 = defaults.𝒳;
            this.𐐨𐐩 = defaults.𐐨𐐩;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) CLASS__HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) $X_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (int) _X_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (int) GRÖSSE_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (int) 名前_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (int) 𝒳_HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (int) 𐐀𐐁_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> CLASS__HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> $X_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 2 -> _X_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 3 -> GRÖSSE_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 4 -> 名前_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 5 -> 𝒳_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 6 -> 𐐀𐐁_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
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
        public LettersAccessors.Entry create(Thread host) {
            return new LettersAccessors.Entry(host, defaults());
        }

        @Override
        public LettersAccessors.Entry createDefaults() {
            return new LettersAccessors.Entry();
        }
    }
}
