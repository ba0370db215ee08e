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
 * Accessors of the fields that {@link Mark} attaches to objects of type {@link Tree.Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class MarkAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle KEY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "key", Object.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Tree<?>.Node<?>, Object> KEY = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Tree<?>.Node<?>, Object> VALUE = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Tree<?>.Node<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Mark", Tree.Node.class,
            new String[] {"key", "value"},
            KEY, VALUE);

    /**
     * There are no instances.
     */
    private MarkAccessors() {
    }

    /**
     * Returns {@link Mark#key} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <K> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <K> K getKey(Tree<?>.Node<K> host) {
        return (K) KEY_HANDLE.getAcquire(TABLE.attach(host));
    }

    /**
     * Sets {@link Mark#key} of the host.
     *
     * @param <K> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <K> void setKey(Tree<?>.Node<K> host, K value) {
        KEY_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Mark#key} as a live map from host to value.
     *
     * @param <K> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <K> WeakKeyDictionary<Tree<?>.Node<K>, K> key() {
        return (WeakKeyDictionary<Tree<?>.Node<K>, K>) (WeakKeyDictionary<?, ?>) KEY;
    }

    /**
     * Returns {@link Mark#value} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <K> a type of the host
     * @param host the host
     * @return the value
     */
    static <K> Object getValue(Tree<?>.Node<K> host) {
        return TABLE.attach(host).value;
    }

    /**
     * Returns {@link Mark#value} as a live map from host to value.
     *
     * @param <K> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <K> WeakKeyDictionary<Tree<?>.Node<K>, Object> value() {
        return (WeakKeyDictionary<Tree<?>.Node<K>, Object>) (WeakKeyDictionary<?, ?>) VALUE;
    }

    /**
     * Returns what {@link Mark} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Tree<?>.Node<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    @SuppressWarnings("unused")
    private static final class Entry extends WeakKeyTable.Entry<Tree<?>.Node<?>> {
        /**
         * A field of the host.
         */
        Object key;

        /**
         * A field of the host.
         */
        final Object value;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Tree<?>.Node<?> host, Mark<?> initial) {
            super(host);
            this.key = initial.key;
            this.value = initial.value;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return KEY_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.value;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> KEY_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Tree<?>.Node<?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public MarkAccessors.Entry create(Tree<?>.Node<?> host) {
            return new MarkAccessors.Entry(host, new Mark<>(host));
        }
    }
}
