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
 * Accessors of the fields that {@link State} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class StateAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle VERSION_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "version", long.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LAST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "last", Thread.State.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Long> VERSION = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Thread.State> LAST = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.State", Thread.class,
            new String[] {"version", "last"},
            VERSION, LAST);

    /**
     * There are no instances.
     */
    private StateAccessors() {
    }

    /**
     * Returns {@link State#version} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static long getVersion(Thread host) {
        return (long) VERSION_HANDLE.getVolatile(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link State#version} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setVersion(Thread host, long value) {
        VERSION_HANDLE.setVolatile(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link State#version} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static long getAndAddVersion(Thread host, long delta) {
        return (long) VERSION_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link State#version} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Long> version() {
        return VERSION;
    }

    /**
     * Returns {@link State#last} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Thread.State getLast(Thread host) {
        return (Thread.State) LAST_HANDLE.getVolatile(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link State#last} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLast(Thread host, Thread.State value) {
        LAST_HANDLE.setVolatile(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link State#last} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Thread.State> last() {
        return LAST;
    }

    /**
     * Returns what {@link State} attaches as a whole.
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
        long version;

        /**
         * A field of the host.
         */
        Thread.State last;

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
            this.version = defaults.version;
            this.last = defaults.last;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (long) VERSION_HANDLE.getVolatile(this);
                }
                case 1 -> {
                    return (Thread.State) LAST_HANDLE.getVolatile(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> VERSION_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
                case 1 -> LAST_HANDLE.compareAndSet(this, (Thread.State) expected, (Thread.State) value);
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
        public StateAccessors.Entry create(Thread host) {
            return new StateAccessors.Entry(host, defaults());
        }

        @Override
        public StateAccessors.Entry createDefaults() {
            return new StateAccessors.Entry();
        }
    }
}
