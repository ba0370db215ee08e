package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import javax.annotation.processing.Generated;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Plain} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class PlainAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAME_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "name", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Object> NAME = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Plain", Thread.class,
            new String[] {"name"},
            NAME);

    /**
     * There are no instances.
     */
    private PlainAccessors() {
    }

    /**
     * Returns {@link Plain#name} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static Object getName(Thread host) {
        return Held.value((WeakReference<?>) NAME_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Plain#name} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setName(Thread host, Object value) {
        WeakReference<Object> held = Held.weakly(value);
        NAME_HANDLE.setRelease(TABLE.attach(host, 0), held);
    }

    /**
     * Returns {@link Plain#name} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Object> name() {
        return NAME;
    }

    /**
     * Returns what {@link Plain} attaches as a whole.
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
        WeakReference<Object> name;

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
            this.name = defaults.name;
        }

        @Override
        public Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((WeakReference<?>) NAME_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, Object expected, Object value) {
            return switch (field) {
                case 0 -> {
                    WeakReference<?> held = (WeakReference<?>) NAME_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && NAME_HANDLE.compareAndSet(this, held, Held.weakly(value));
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
        public PlainAccessors.Entry create(Thread host) {
            return new PlainAccessors.Entry(host, defaults());
        }

        @Override
        public PlainAccessors.Entry createDefaults() {
            return new PlainAccessors.Entry();
        }
    }
}
