package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Cache} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class CacheAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BEST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "best", Comparable.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle GROUPS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "groups", Map.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ROW_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "row", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HITS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "hits", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Comparable<?>> BEST = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Map<String, ?>> GROUPS = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Comparable<?>[]> ROW = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, List<?>> ALL = WeakKeyDictionary.of(TABLE, 3, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?>, Integer> HITS = WeakKeyDictionary.of(TABLE, 4, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Cache", Node.class,
            new String[] {"best", "groups", "row", "all", "hits"},
            BEST, GROUPS, ROW, ALL, HITS);

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
    static <V extends Comparable<V>> V getBest(Node<V> host) {
        return (V) BEST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Cache#best} of the host.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <V extends Comparable<V>> void setBest(Node<V> host, V value) {
        BEST_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Cache#best} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> WeakKeyDictionary<Node<V>, V> best() {
        return (WeakKeyDictionary<Node<V>, V>) (WeakKeyDictionary<?, ?>) BEST;
    }

    /**
     * Returns {@link Cache#groups} of the host, by default what the field starts with.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> Map<String, List<V>> getGroups(Node<V> host) {
        return (Map<String, List<V>>) GROUPS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Cache#groups} of the host.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <V extends Comparable<V>> void setGroups(Node<V> host, Map<String, List<V>> value) {
        GROUPS_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Cache#groups} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> WeakKeyDictionary<Node<V>, Map<String, List<V>>> groups() {
        return (WeakKeyDictionary<Node<V>, Map<String, List<V>>>) (WeakKeyDictionary<?, ?>) GROUPS;
    }

    /**
     * Returns {@link Cache#row} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> V @Nullable [] getRow(Node<V> host) {
        return (V[]) Held.value((WeakReference<?>) ROW_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Cache#row} of the host.
     * The value is held weakly.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <V extends Comparable<V>> void setRow(Node<V> host, V[] value) {
        WeakReference<V[]> held = Held.weakly(value);
        ROW_HANDLE.setRelease(TABLE.attach(host, 2), held);
    }

    /**
     * Returns {@link Cache#row} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> WeakKeyDictionary<Node<V>, V[]> row() {
        return (WeakKeyDictionary<Node<V>, V[]>) (WeakKeyDictionary<?, ?>) ROW;
    }

    /**
     * Returns {@link Cache#all} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> List<V> getAll(Node<V> host) {
        return (List<V>) TABLE.attach(host).all;
    }

    /**
     * Returns {@link Cache#all} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> WeakKeyDictionary<Node<V>, List<V>> all() {
        return (WeakKeyDictionary<Node<V>, List<V>>) (WeakKeyDictionary<?, ?>) ALL;
    }

    /**
     * Returns {@link Cache#hits} of the host, by default what the field starts with.
     *
     * @param <V> a type of the host
     * @param host the host
     * @return the value
     */
    static <V extends Comparable<V>> int getHits(Node<V> host) {
        return (int) HITS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Cache#hits} of the host.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <V extends Comparable<V>> void setHits(Node<V> host, int value) {
        HITS_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Adds to {@link Cache#hits} of the host, atomically, and returns what it was before.
     *
     * @param <V> a type of the host
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static <V extends Comparable<V>> int getAndAddHits(Node<V> host, int delta) {
        return (int) HITS_HANDLE.getAndAdd(TABLE.attach(host, 4), delta);
    }

    /**
     * Returns {@link Cache#hits} as a live map from host to value.
     *
     * @param <V> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <V extends Comparable<V>> WeakKeyDictionary<Node<V>, Integer> hits() {
        return (WeakKeyDictionary<Node<V>, Integer>) (WeakKeyDictionary<?, ?>) HITS;
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
    private static final class Entry extends WeakKeyTable.Entry<Node<?>> {
        /**
         * A field of the host.
         */
        Comparable<?> best;

        /**
         * A field of the host.
         */
        Map<String, ?> groups;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Comparable<?>[]> row;

        /**
         * A field of the host.
         */
        final List<?> all;

        /**
         * A field of the host.
         */
        int hits;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Cache<?> initial) {
            super(null);
            this.best = initial.best;
            this.groups = initial.groups;
            this.row = Held.weakly(initial.row);
            this.all = initial.all;
            this.hits = initial.hits;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Node<?> host, Cache<?> initial, Entry defaults) {
            super(host);
            this.best = defaults.best;
            this.groups = defaults.groups;
            this.row = defaults.row;
            this.all = initial.all;
            this.hits = defaults.hits;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Comparable<?>) BEST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Map<?, ?>) GROUPS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) ROW_HANDLE.getAcquire(this));
                }
                case 3 -> {
                    return this.all;
                }
                case 4 -> {
                    return (int) HITS_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> BEST_HANDLE.compareAndSet(this, (Comparable<?>) expected, (Comparable<?>) value);
                case 1 -> GROUPS_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) ROW_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && ROW_HANDLE.compareAndSet(this, held, Held.weakly((Comparable<?>[]) value));
                }
                case 4 -> HITS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Node<?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public CacheAccessors.Entry create(Node<?> host) {
            return new CacheAccessors.Entry(host, new Cache<>(), defaults());
        }

        @Override
        public CacheAccessors.Entry createDefaults() {
            Cache<?> initial = new Cache<>();
            Defaults.shareable(initial.best, "com.acme.Cache", "best");
            Defaults.shareable(initial.groups, "com.acme.Cache", "groups");
            Defaults.shareable(initial.row, "com.acme.Cache", "row");
            return new CacheAccessors.Entry(initial);
        }
    }
}
