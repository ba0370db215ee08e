package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Buffers} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class BuffersAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BYTES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "bytes", byte[].class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAMES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "names", String[][].class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LISTS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "lists", List[].class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, byte[]> BYTES = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String[][]> NAMES = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>[]> LISTS = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, int[]> COUNTS = WeakKeyDictionary.of(TABLE, 3, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Buffers", Thread.class,
            new String[] {"bytes", "names", "lists", "counts"},
            BYTES, NAMES, LISTS, COUNTS);

    /**
     * There are no instances.
     */
    private BuffersAccessors() {
    }

    /**
     * Returns {@link Buffers#bytes} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static byte[] getBytes(Thread host) {
        return (byte[]) BYTES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Buffers#bytes} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setBytes(Thread host, byte[] value) {
        BYTES_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Buffers#bytes} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, byte[]> bytes() {
        return BYTES;
    }

    /**
     * Returns {@link Buffers#names} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String[][] getNames(Thread host) {
        return (String[][]) NAMES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Buffers#names} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNames(Thread host, String[][] value) {
        NAMES_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Buffers#names} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String[][]> names() {
        return NAMES;
    }

    /**
     * Returns {@link Buffers#lists} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static List<String>[] getLists(Thread host) {
        return (List<String>[]) LISTS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Buffers#lists} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLists(Thread host, List<String>[] value) {
        LISTS_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Buffers#lists} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>[]> lists() {
        return LISTS;
    }

    /**
     * Returns {@link Buffers#counts} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static int[] getCounts(Thread host) {
        return TABLE.attach(host).counts;
    }

    /**
     * Returns {@link Buffers#counts} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, int[]> counts() {
        return COUNTS;
    }

    /**
     * Returns what {@link Buffers} attaches as a whole.
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
        byte[] bytes;

        /**
         * A field of the host.
         */
        String[][] names;

        /**
         * A field of the host.
         */
        List<String>[] lists;

        /**
         * A field of the host.
         */
        final int[] counts;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Buffers initial) {
            super(null);
            this.bytes = initial.bytes;
            this.names = initial.names;
            this.lists = initial.lists;
            this.counts = initial.counts;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Buffers initial, Entry defaults) {
            super(host);
            this.bytes = defaults.bytes;
            this.names = defaults.names;
            this.lists = defaults.lists;
            this.counts = initial.counts;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (byte[]) BYTES_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String[][]) NAMES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (List<?>[]) LISTS_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return this.counts;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BYTES_HANDLE.compareAndSet(this, (byte[]) expected, (byte[]) value);
                case 1 -> NAMES_HANDLE.compareAndSet(this, (String[][]) expected, (String[][]) value);
                case 2 -> LISTS_HANDLE.compareAndSet(this, (List<?>[]) expected, (List<?>[]) value);
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
        public BuffersAccessors.Entry create(Thread host) {
            return new BuffersAccessors.Entry(host, new Buffers(), defaults());
        }

        @Override
        public BuffersAccessors.Entry createDefaults() {
            Buffers initial = new Buffers();
            Defaults.shareable(initial.bytes, "com.acme.Buffers", "bytes");
            Defaults.shareable(initial.names, "com.acme.Buffers", "names");
            Defaults.shareable(initial.lists, "com.acme.Buffers", "lists");
            return new BuffersAccessors.Entry(initial);
        }
    }
}
