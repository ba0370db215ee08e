package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Cache} attaches to objects of type {@link Box}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class CacheAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, Object> LAST = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, Map<String, ?>> GROUPS = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, List<?>> ALL = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, List<?>> PAGE = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Box<?>, Integer> HITS = WeakKeyDictionary.of(TABLE, 4, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Box<?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Cache", Box.class,
            new String[] {"last", "groups", "all", "page", "hits"},
            LAST, GROUPS, ALL, PAGE, HITS);

    /**
     * There are no instances.
     */
    private CacheAccessors() {
    }

    /**
     * Returns {@link Cache#last} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> T getLast(Box<T> host) {
        return (T) TABLE.attach(host).readLast();
    }

    /**
     * Sets {@link Cache#last} of the host.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setLast(Box<T> host, T value) {
        TABLE.attach(host, 0).writeLast(value);
    }

    /**
     * Returns {@link Cache#last} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, T> last() {
        return (WeakKeyDictionary<Box<T>, T>) (WeakKeyDictionary<?, ?>) LAST;
    }

    /**
     * Returns {@link Cache#groups} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> Map<String, List<T>> getGroups(Box<T> host) {
        return (Map<String, List<T>>) TABLE.attach(host).readGroups();
    }

    /**
     * Sets {@link Cache#groups} of the host.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setGroups(Box<T> host, Map<String, List<T>> value) {
        TABLE.attach(host, 1).writeGroups(value);
    }

    /**
     * Returns {@link Cache#groups} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, Map<String, List<T>>> groups() {
        return (WeakKeyDictionary<Box<T>, Map<String, List<T>>>) (WeakKeyDictionary<?, ?>) GROUPS;
    }

    /**
     * Returns {@link Cache#all} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> List<T> getAll(Box<T> host) {
        return (List<T>) TABLE.attach(host).readAll();
    }

    /**
     * Returns {@link Cache#all} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, List<T>> all() {
        return (WeakKeyDictionary<Box<T>, List<T>>) (WeakKeyDictionary<?, ?>) ALL;
    }

    /**
     * Returns {@link Cache#page} of the host, computed when something is first attached to the host, which this does.
     * The value is held softly: once it is collected, this is null.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <T> @Nullable List<T> getPage(Box<T> host) {
        return (List<T>) TABLE.attach(host).readPage();
    }

    /**
     * Sets {@link Cache#page} of the host.
     * The value is held softly.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setPage(Box<T> host, List<T> value) {
        SoftReference<List<T>> held = Held.softly(value);
        TABLE.attach(host, 3).writePage(held);
    }

    /**
     * Returns {@link Cache#page} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, List<T>> page() {
        return (WeakKeyDictionary<Box<T>, List<T>>) (WeakKeyDictionary<?, ?>) PAGE;
    }

    /**
     * Returns {@link Cache#hits} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <T> a type of the host
     * @param host the host
     * @return the value
     */
    static <T> int getHits(Box<T> host) {
        return TABLE.attach(host).readHits();
    }

    /**
     * Sets {@link Cache#hits} of the host.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <T> void setHits(Box<T> host, int value) {
        TABLE.attach(host, 4).writeHits(value);
    }

    /**
     * Adds to {@link Cache#hits} of the host, atomically, and returns what it was before.
     *
     * @param <T> a type of the host
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static <T> int getAndAddHits(Box<T> host, int delta) {
        return TABLE.attach(host, 4).addToHits(delta);
    }

    /**
     * Returns {@link Cache#hits} as a live map from host to value.
     *
     * @param <T> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <T> WeakKeyDictionary<Box<T>, Integer> hits() {
        return (WeakKeyDictionary<Box<T>, Integer>) (WeakKeyDictionary<?, ?>) HITS;
    }

    /**
     * Returns what {@link Cache} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Box<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry extends AttachedFields {
        /**
         * Reads the field {@code last}.
         *
         * @return the value
         */
        Object readLast();

        /**
         * Sets the field {@code last}.
         *
         * @param value the new value
         */
        void writeLast(Object value);

        /**
         * Reads the field {@code groups}.
         *
         * @return the value
         */
        Map<?, ?> readGroups();

        /**
         * Sets the field {@code groups}.
         *
         * @param value the new value
         */
        void writeGroups(Map<?, ?> value);

        /**
         * Reads the field {@code all}.
         *
         * @return the value
         */
        List<?> readAll();

        /**
         * Reads the field {@code page}.
         *
         * @return the value
         */
        @Nullable Object readPage();

        /**
         * Sets the field {@code page}.
         *
         * @param value the new value
         */
        void writePage(@Nullable SoftReference<?> value);

        /**
         * Reads the field {@code hits}.
         *
         * @return the value
         */
        int readHits();

        /**
         * Sets the field {@code hits}.
         *
         * @param value the new value
         */
        void writeHits(int value);

        /**
         * Adds to the field {@code hits}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToHits(int delta);
    }

    /**
     * The data of a host that has a slot.
     */
    @SuppressWarnings("unused")
    private static final class KeptEntry extends StoredTable.Entry implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle LAST_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "last", Object.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle GROUPS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "groups", Map.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle PAGE_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "page", SoftReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle HITS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "hits", int.class);

        /**
         * A field of the host.
         */
        Object last;

        /**
         * A field of the host.
         */
        Map<String, ?> groups;

        /**
         * A field of the host.
         */
        final List<?> all;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<List<?>> page;

        /**
         * A field of the host.
         */
        int hits;

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         */
        private KeptEntry(Cache<?> initial) {
            this.last = initial.last;
            this.groups = initial.groups;
            this.all = initial.all;
            this.page = Held.softly(initial.page);
            this.hits = initial.hits;
        }

        @Override
        public Object readLast() {
            return LAST_HANDLE.getAcquire(this);
        }

        @Override
        public void writeLast(Object value) {
            LAST_HANDLE.setRelease(this, value);
        }

        @Override
        public Map<?, ?> readGroups() {
            return (Map<?, ?>) GROUPS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeGroups(Map<?, ?> value) {
            GROUPS_HANDLE.setRelease(this, value);
        }

        @Override
        public List<?> readAll() {
            return this.all;
        }

        @Override
        public @Nullable Object readPage() {
            return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
        }

        @Override
        public void writePage(@Nullable SoftReference<?> value) {
            PAGE_HANDLE.setRelease(this, value);
        }

        @Override
        public int readHits() {
            return (int) HITS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeHits(int value) {
            HITS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToHits(int delta) {
            return (int) HITS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return LAST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Map<?, ?>) GROUPS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return this.all;
                }
                case 3 -> {
                    return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
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
                case 0 -> LAST_HANDLE.compareAndSet(this, expected, value);
                case 1 -> GROUPS_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 3 -> {
                    SoftReference<?> held = (SoftReference<?>) PAGE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && PAGE_HANDLE.compareAndSet(this, held, Held.softly((List<?>) value));
                }
                case 4 -> HITS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry extends WeakKeyTable.Entry<Box<?>> implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle LAST_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "last", Object.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle GROUPS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "groups", Map.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle PAGE_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "page", SoftReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle HITS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "hits", int.class);

        /**
         * A field of the host.
         */
        Object last;

        /**
         * A field of the host.
         */
        Map<String, ?> groups;

        /**
         * A field of the host.
         */
        final List<?> all;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<List<?>> page;

        /**
         * A field of the host.
         */
        int hits;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private TableEntry(Box<?> host, Cache<?> initial) {
            super(host);
            this.last = initial.last;
            this.groups = initial.groups;
            this.all = initial.all;
            this.page = Held.softly(initial.page);
            this.hits = initial.hits;
        }

        @Override
        public Object readLast() {
            return LAST_HANDLE.getAcquire(this);
        }

        @Override
        public void writeLast(Object value) {
            LAST_HANDLE.setRelease(this, value);
        }

        @Override
        public Map<?, ?> readGroups() {
            return (Map<?, ?>) GROUPS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeGroups(Map<?, ?> value) {
            GROUPS_HANDLE.setRelease(this, value);
        }

        @Override
        public List<?> readAll() {
            return this.all;
        }

        @Override
        public @Nullable Object readPage() {
            return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
        }

        @Override
        public void writePage(@Nullable SoftReference<?> value) {
            PAGE_HANDLE.setRelease(this, value);
        }

        @Override
        public int readHits() {
            return (int) HITS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeHits(int value) {
            HITS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToHits(int delta) {
            return (int) HITS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return LAST_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Map<?, ?>) GROUPS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return this.all;
                }
                case 3 -> {
                    return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
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
                case 0 -> LAST_HANDLE.compareAndSet(this, expected, value);
                case 1 -> GROUPS_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 3 -> {
                    SoftReference<?> held = (SoftReference<?>) PAGE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && PAGE_HANDLE.compareAndSet(this, held, Held.softly((List<?>) value));
                }
                case 4 -> HITS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends AgentTable<Box<?>, Entry> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                CacheAccessors.class, "com.acme.Cache", Box.class, KeptEntry.class, false);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Cache", Box.class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry createKept(Box<?> host) {
            return new KeptEntry(new Cache<>(host));
        }

        @Override
        protected Entry createInTable(Box<?> host) {
            return new TableEntry(host, new Cache<>(host));
        }
    }
}
