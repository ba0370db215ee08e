package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Trace} attaches to objects of type {@link Runtime}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TraceAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TALLY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "tally", TallyAccessors.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Runtime, TallyAccessors> TALLY = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Runtime> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Trace", Runtime.class,
            new String[] {"tally"},
            TALLY);

    /**
     * There are no instances.
     */
    private TraceAccessors() {
    }

    /**
     * Returns {@link Trace#tally} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static TallyAccessors getTally(Runtime host) {
        return (TallyAccessors) TALLY_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Trace#tally} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setTally(Runtime host, TallyAccessors value) {
        TALLY_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Trace#tally} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Runtime, TallyAccessors> tally() {
        return TALLY;
    }

    /**
     * Returns what {@link Trace} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Runtime> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Runtime> {
        /**
         * A field of the host.
         */
        TallyAccessors tally;

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
        private Entry(Runtime host, Entry defaults) {
            super(host);
            this.tally = defaults.tally;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (TallyAccessors) TALLY_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TALLY_HANDLE.compareAndSet(this, (TallyAccessors) expected, (TallyAccessors) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Runtime, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public TraceAccessors.Entry create(Runtime host) {
            return new TraceAccessors.Entry(host, defaults());
        }

        @Override
        public TraceAccessors.Entry createDefaults() {
            return new TraceAccessors.Entry();
        }
    }
}
