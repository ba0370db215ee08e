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
 * Accessors of the fields that {@link Words} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Each instance attaches data of its own.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class WordsAccessors implements AutoCloseable {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle METHOD_HANDLES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "MethodHandles_", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle WEAK_KEY_TABLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "WeakKeyTable", String.class);

    /**
     * The data of all hosts.
     */
    private final Table table = new Table();

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, String> MethodHandles_ = WeakKeyDictionary.of(table, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private final WeakKeyDictionary<Thread, String> WeakKeyTable = WeakKeyDictionary.of(table, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private final Attachments<Thread> attachments = Attachments.of(
            table, "com.acme.Words", Thread.class,
            new String[] {"MethodHandles", "WeakKeyTable"},
            MethodHandles_, WeakKeyTable);

    /**
     * Makes accessors with a table of their own.
     */
    public WordsAccessors() {
        table.defaults();
    }

    /**
     * Returns {@link Words#MethodHandles} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    String getMethodHandles(Thread host) {
        return (String) METHOD_HANDLES_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#MethodHandles} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setMethodHandles(Thread host, String value) {
        METHOD_HANDLES_HANDLE.setRelease(table.attach(host, 0), value);
    }

    /**
     * Returns {@link Words#MethodHandles} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, String> MethodHandles() {
        return MethodHandles_;
    }

    /**
     * Returns {@link Words#WeakKeyTable} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    String getWeakKeyTable(Thread host) {
        return (String) WEAK_KEY_TABLE_HANDLE.getAcquire(table.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#WeakKeyTable} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    void setWeakKeyTable(Thread host, String value) {
        WEAK_KEY_TABLE_HANDLE.setRelease(table.attach(host, 1), value);
    }

    /**
     * Returns {@link Words#WeakKeyTable} as a live map from host to value.
     *
     * @return the map
     */
    WeakKeyDictionary<Thread, String> WeakKeyTable() {
        return WeakKeyTable;
    }

    /**
     * Returns what {@link Words} attaches as a whole.
     *
     * @return the extension as a whole
     */
    Attachments<Thread> attachments() {
        return attachments;
    }

    /**
     * Takes what {@link Words} attaches off all hosts. Nothing can be attached any more.
     */
    @Override
    public void close() {
        table.close();
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        String MethodHandles_;

        /**
         * A field of the host.
         */
        String WeakKeyTable;

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
            this.MethodHandles_ = defaults.MethodHandles_;
            this.WeakKeyTable = defaults.WeakKeyTable;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) METHOD_HANDLES_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String) WEAK_KEY_TABLE_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> METHOD_HANDLES_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> WEAK_KEY_TABLE_HANDLE.compareAndSet(this, (String) expected, (String) value);
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
        public WordsAccessors.Entry create(Thread host) {
            return new WordsAccessors.Entry(host, defaults());
        }

        @Override
        public WordsAccessors.Entry createDefaults() {
            return new WordsAccessors.Entry();
        }
    }
}
