package org.weakattached.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.EntryTable;
import org.weakattached.runtime.generated.FieldKind;

/**
 * Maps objects to values without keeping the objects alive: a concurrent map with weak keys, which are compared by identity. It
 * stands alone ({@code new WeakKeyDictionary<>()}), or is the live face of one attached field, which generated accessors give.
 *
 * <p>The idea is that of Python's {@code weakref.WeakKeyDictionary}. A key that was collected is gone from the dictionary, and
 * some time later its value is let go of, without anyone touching the dictionary.
 *
 * <p><b>Of an attached field</b>, the dictionary shows what is attached: a host is in it once something of the same extension
 * was attached to it and the value is not null, whatever the field's default. Putting attaches; removing sets the field to
 * null. Where the field is primitive, a value cannot be removed, and where it is final, the dictionary is read-only: then those
 * operations throw an {@link UnsupportedOperationException}, and attach nothing. Where the extension has a store, hosts cannot
 * be listed: what needs all of them, {@link #size} and {@link #equals} included, throws one too.
 *
 * <p><b>Null</b> is neither a key nor a value; asking for it is a {@link NullPointerException} too.
 *
 * <p><b>Identity.</b> {@code equals}, {@code hashCode} and {@code toString} of a key are never called to find it. A key without
 * identity, such as an {@code Integer} or what {@code List.of} returns, is refused with an {@link IllegalArgumentException} when
 * it would be put, before any function of the caller runs. Values are compared by {@code equals}. Two dictionaries are equal
 * when they map the same objects to equal values; comparing with a map that finds keys by {@code equals} is not symmetric.
 *
 * <p><b>Threads.</b> Every operation on one key is atomic, and none holds a lock. Functions may run more than once where threads
 * race, that of {@link #computeIfAbsent} once at most. They may use other keys freely. One that changes its own key whenever
 * it runs, so that it would never end, gets an {@link IllegalStateException}; other threads that change the key cause none,
 * unless it is the function that makes them. Iterators and streams are weakly consistent, and hold the key that they are
 * about to give. Bulk operations are not atomic.
 *
 * <p><b>Sizes.</b> {@link #size} counts the mappings, in time proportional to the dictionary; it is exact while nobody changes
 * anything and no key is collected.
 *
 * <p><b>What leaks:</b> a value that strongly refers to its key keeps it, and itself, in the dictionary for ever.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class WeakKeyDictionary<K, V> extends LiveMap<K, V> {
    private final EntryTable<K, ?> table;
    private final int field;
    private final FieldKind kind;

    /** Makes an empty dictionary that stands alone. */
    public WeakKeyDictionary() {
        this(new ValueTable<>(Set.of()), 0, FieldKind.REFERENCE);
    }

    /**
     * Makes an empty dictionary that stands alone, with options.
     *
     * @throws NullPointerException if an option is null
     */
    public WeakKeyDictionary(WeakOption option, WeakOption... more) {
        this(table(EnumSet.of(option, more)), 0, FieldKind.REFERENCE);
    }

    /**
     * Makes a dictionary that stands alone, with the mappings of a map.
     *
     * @throws NullPointerException if the map, or a key or a value of it, is null
     * @throws IllegalArgumentException if a key has no identity
     */
    public WeakKeyDictionary(Map<? extends K, ? extends V> map) {
        this();
        putAll(map);
    }

    private WeakKeyDictionary(EntryTable<K, ?> table, int field, FieldKind kind) {
        this.table = Objects.requireNonNull(table, "table");
        this.field = field;
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    private static <K> ValueTable<K> table(Set<WeakOption> options) {
        return options.contains(WeakOption.WEAK_VALUES) ? new WeakValueTable<>(options) : new ValueTable<>(options);
    }

    /** Returns the live map of one attached field, for generated code. */
    public static <K, V> WeakKeyDictionary<K, V> of(EntryTable<K, ?> table, int field, FieldKind kind) {
        return new WeakKeyDictionary<>(table, field, kind);
    }

    /** Returns weak references to the keys that are there now, as a list that does not change. */
    public List<WeakRef<K>> keyRefs() {
        List<WeakRef<K>> refs = new ArrayList<>();
        forEach((key, value) -> refs.add(WeakRef.ofAny(key)));
        return Collections.unmodifiableList(refs);
    }

    /** Makes the field of one entry what it is in another, unless it is final. */
    <E extends AttachedFields> void copy(EntryTable<K, E> among, E from, E to) {
        if (kind != FieldKind.FINAL) {
            Object value = from.read(field);
            overwrite(to, value);
            written(among, to, value);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only compareAndSet and the typed accessors write
    @Nullable V lookup(Object key) {
        AttachedFields entry = table.lookup(key);
        return entry == null ? null : (V) entry.read(field);
    }

    @Override
    boolean compareAndSet(K key, @Nullable V expected, @Nullable V value) {
        return compareAndSet(table, key, expected, value);
    }

    private <E extends AttachedFields> boolean compareAndSet(
            EntryTable<K, E> among, K key, @Nullable V expected, @Nullable V value) {
        E entry = among.find(key);
        if (entry == null) {
            return expected == null && value != null && insert(among, key, value);
        }
        // A primitive has a value as soon as there is an entry, which may have come in between.
        boolean done = (expected != null || kind != FieldKind.PRIMITIVE) && entry.compareAndSet(field, expected, value);
        if (done) {
            written(among, entry, value);
        }
        among.changed(entry, key);
        return done;
    }

    private <E extends AttachedFields> void written(EntryTable<K, E> among, E entry, @Nullable Object value) {
        if (kind == FieldKind.CLOSEABLE) {
            among.written(entry, field, value);
        }
    }

    /** Links an entry with the value. Until that is done the value is the caller's, and is not closed with the rest. */
    private <E extends AttachedFields> boolean insert(EntryTable<K, E> into, K key, V value) {
        into.requireHost(key, "key");
        if (into.isClosed()) {
            throw into.refusal();
        }
        E candidate = into.create(key);
        Object initial = overwrite(candidate, value);
        E linked = into.link(candidate, key);
        if (linked != candidate) {
            candidate.compareAndSet(field, value, initial);
            into.discard(candidate);
        }
        if (linked == null) {
            throw into.refusal();
        }
        return linked == candidate;
    }

    private @Nullable Object overwrite(AttachedFields entry, @Nullable Object value) {
        while (true) {
            Object old = entry.read(field);
            if (entry.compareAndSet(field, old, value)) {
                return old;
            }
        }
    }

    @Override
    Iterator<Entry<K, V>> mappings() {
        return mappings(table);
    }

    private <E extends AttachedFields> Iterator<Entry<K, V>> mappings(EntryTable<K, E> among) {
        return new LiveIterator<>(this, among.entries(), entry -> mapping(among, entry));
    }

    @SuppressWarnings("unchecked") // only compareAndSet and the typed accessors write
    private <E extends AttachedFields> @Nullable Mapping<K, V> mapping(EntryTable<K, E> among, E entry) {
        K key = among.host(entry);
        V value = (V) entry.read(field);
        return key == null || value == null ? null : new Mapping<>(this, key, value);
    }

    /** Shows the mappings, or says why they cannot be listed. */
    @Override
    public String toString() {
        String reason = table.unlisted();
        return reason == null ? super.toString() : "{" + reason + "}";
    }

    @Override
    void checkNewKey(K key) {
        table.requireHost(key, "key");
    }

    @Override
    void checkValue(V value) {
        super.checkValue(value);
        table.requireValue(value);
    }

    @Override
    void checkWritable() {
        if (kind == FieldKind.FINAL) {
            throw new UnsupportedOperationException("the attached field is final, so its dictionary is read-only");
        }
    }

    @Override
    void checkRemovable() {
        checkWritable();
        if (kind == FieldKind.PRIMITIVE) {
            throw new UnsupportedOperationException("the attached field is primitive, so it always has a value");
        }
    }

    @Override
    Object owner() {
        return table;
    }

    @Override
    int field() {
        return field;
    }

    @Override
    int keyHash(Object key) {
        return System.identityHashCode(key);
    }

    @Override
    boolean sameKey(Object a, @Nullable Object b) {
        return a == b;
    }

    @Override
    Collection<?> asKeys(Collection<?> elements) {
        Set<Object> keys = Collections.newSetFromMap(new IdentityHashMap<>());
        keys.addAll(elements);
        return keys;
    }
}
