package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Loose} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@SuppressWarnings("rawtypes")
final class LooseAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ANYTHING_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "anything", List.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List> ANYTHING = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Loose", Thread.class,
            new String[] {"anything"},
            ANYTHING);

    /**
     * There are no instances.
     */
    private LooseAccessors() {
    }

    /**
     * Returns {@link Loose#anything} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static List getAnything(Thread host) {
        return (List) ANYTHING_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Loose#anything} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setAnything(Thread host, List value) {
        ANYTHING_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Loose#anything} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List> anything() {
        return ANYTHING;
    }

    /**
     * Returns what {@link Loose} attaches as a whole.
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
        List anything;

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
            this.anything = defaults.anything;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (List<?>) ANYTHING_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> ANYTHING_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
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
        public LooseAccessors.Entry create(Thread host) {
            return new LooseAccessors.Entry(host, defaults());
        }

        @Override
        public LooseAccessors.Entry createDefaults() {
            return new LooseAccessors.Entry();
        }
    }
}
