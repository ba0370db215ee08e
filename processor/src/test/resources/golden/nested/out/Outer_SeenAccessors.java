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
 * Accessors of the fields that {@link Outer.Seen} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
public final class Outer_SeenAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TWICE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "twice", boolean.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Boolean> TWICE = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Outer.Seen", Thread.class,
            new String[] {"twice"},
            TWICE);

    /**
     * There are no instances.
     */
    private Outer_SeenAccessors() {
    }

    /**
     * Returns {@link Outer.Seen#twice} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    public static boolean isTwice(Thread host) {
        return (boolean) TWICE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Outer.Seen#twice} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setTwice(Thread host, boolean value) {
        TWICE_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Outer.Seen#twice} as a live map from host to value.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, Boolean> twice() {
        return TWICE;
    }

    /**
     * Returns what {@link Outer.Seen} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        boolean twice;

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
            this.twice = defaults.twice;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (boolean) TWICE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TWICE_HANDLE.compareAndSet(this, (boolean) Objects.requireNonNull(expected), (boolean) Objects.requireNonNull(value));
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
        public Outer_SeenAccessors.Entry create(Thread host) {
            return new Outer_SeenAccessors.Entry(host, defaults());
        }

        @Override
        public Outer_SeenAccessors.Entry createDefaults() {
            return new Outer_SeenAccessors.Entry();
        }
    }
}
