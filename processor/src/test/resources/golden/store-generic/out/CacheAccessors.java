package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.SlotStore;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.StoredTable;

/**
 * Accessors of the fields that {@link Cache} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Hosts keep it themselves,
 * by {@link SlotStore}, and cannot be listed.
 * All methods may be called from any thread, unless the store says otherwise.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class CacheAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BEST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "best", Object.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Object> BEST = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, List<?>> ALL = WeakKeyDictionary.of(TABLE, 1, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Cache", Node.class,
            new String[] {"best", "all"},
            BEST, ALL);

    /**
     * There are no instances.
     */
    private CacheAccessors() {
    }

    /**
     * Returns {@link Cache#best} of the host, by default what the field starts with.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <V> V getBest(Node<V> host) {
        return (V) BEST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Cache#best} of the host.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <V> void setBest(Node<V> host, V value) {
        BEST_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Cache#best} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V> WeakKeyDictionary<Node<V>, V> best() {
        return (WeakKeyDictionary<Node<V>, V>) (WeakKeyDictionary<?, ?>) BEST;
    }

    /**
     * Returns {@link Cache#all} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <V> List<V> getAll(Node<V> host) {
        return (List<V>) TABLE.attach(host).all;
    }

    /**
     * Returns {@link Cache#all} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V> WeakKeyDictionary<Node<V>, List<V>> all() {
        return (WeakKeyDictionary<Node<V>, List<V>>) (WeakKeyDictionary<?, ?>) ALL;
    }

    /**
     * Returns what {@link Cache} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Node<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends StoredTable.Entry {
        /**
         * A field of the host.
         */
        Object best;

        /**
         * A field of the host.
         */
        final List<?> all;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Cache<?> initial) {
            this.best = initial.best;
            this.all = initial.all;
        }

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Cache<?> initial, Entry defaults) {
            this.best = defaults.best;
            this.all = initial.all;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return BEST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return this.all;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BEST_HANDLE.compareAndSet(this, expected, value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends StoredTable<Node<?>, Entry> {
        /**
         * Keeps the data in the hosts.
         */
        private static final SlotStore STORE = new SlotStore();

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Cache", Node.class);
        }

        @Override
        public CacheAccessors.Entry create(Node<?> host) {
            return new CacheAccessors.Entry(new Cache<>(), defaults());
        }

        @Override
        public CacheAccessors.Entry createDefaults() {
            Cache<?> initial = new Cache<>();
            Defaults.shareable(initial.best, "com.acme.Cache", "best");
            return new CacheAccessors.Entry(initial);
        }

        @Override
        protected @Nullable Object load(Node<?> host) {
            return STORE.load(host, CacheAccessors.Entry.class);
        }

        @Override
        protected Object storeIfAbsent(Node<?> host, CacheAccessors.Entry entry) {
            return STORE.storeIfAbsent(host, CacheAccessors.Entry.class, entry);
        }

        @Override
        protected boolean remove(Node<?> host) {
            return STORE.remove(host, CacheAccessors.Entry.class);
        }
    }
}
