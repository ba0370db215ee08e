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
 * Accessors of the fields that {@link LooseArray} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@SuppressWarnings("rawtypes")
final class LooseArrayAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle GENERICS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "generics", Outer.Generic[].class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle EXACT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "exact", Outer.Inner.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Outer.Generic[]> GENERICS = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Outer<?>.Inner> EXACT = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.LooseArray", Thread.class,
            new String[] {"generics", "exact"},
            GENERICS, EXACT);

    /**
     * There are no instances.
     */
    private LooseArrayAccessors() {
    }

    /**
     * Returns {@link LooseArray#generics} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Outer.Generic[] getGenerics(Thread host) {
        return (Outer.Generic[]) GENERICS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link LooseArray#generics} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setGenerics(Thread host, Outer.Generic[] value) {
        GENERICS_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link LooseArray#generics} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Outer.Generic[]> generics() {
        return GENERICS;
    }

    /**
     * Returns {@link LooseArray#exact} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Outer<?>.Inner getExact(Thread host) {
        return (Outer<?>.Inner) EXACT_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link LooseArray#exact} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setExact(Thread host, Outer<?>.Inner value) {
        EXACT_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link LooseArray#exact} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Outer<?>.Inner> exact() {
        return EXACT;
    }

    /**
     * Returns what {@link LooseArray} attaches as a whole.
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
        Outer.Generic[] generics;

        /**
         * A field of the host.
         */
        Outer<?>.Inner exact;

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
            this.generics = defaults.generics;
            this.exact = defaults.exact;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Outer<?>.Generic<?>[]) GENERICS_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Outer<?>.Inner) EXACT_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> GENERICS_HANDLE.compareAndSet(this, (Outer<?>.Generic<?>[]) expected, (Outer<?>.Generic<?>[]) value);
                case 1 -> EXACT_HANDLE.compareAndSet(this, (Outer<?>.Inner) expected, (Outer<?>.Inner) value);
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
        public LooseArrayAccessors.Entry create(Thread host) {
            return new LooseArrayAccessors.Entry(host, defaults());
        }

        @Override
        public LooseArrayAccessors.Entry createDefaults() {
            return new LooseArrayAccessors.Entry();
        }
    }
}
