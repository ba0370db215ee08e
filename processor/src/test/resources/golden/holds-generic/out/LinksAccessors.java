package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Links} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LinksAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAMES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "names", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TYPE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "type", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle INDEX_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "index", SoftReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LINES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "lines", List.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> NAMES = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Class<?>> TYPE = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Map<String, List<String>>> INDEX = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String[]> WORDS = WeakKeyDictionary.of(TABLE, 3, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> LINES = WeakKeyDictionary.of(TABLE, 4, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Links", Thread.class,
            new String[] {"names", "type", "index", "words", "lines"},
            NAMES, TYPE, INDEX, WORDS, LINES);

    /**
     * There are no instances.
     */
    private LinksAccessors() {
    }

    /**
     * Returns {@link Links#names} of the host, computed when something is first attached to the host, which this does.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> getNames(Thread host) {
        return (List<String>) Held.value((WeakReference<?>) NAMES_HANDLE.getAcquire(TABLE.attach(host)));
    }

    /**
     * Sets {@link Links#names} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNames(Thread host, List<String> value) {
        WeakReference<List<String>> held = Held.weakly(value);
        NAMES_HANDLE.setRelease(TABLE.attach(host, 0), held);
    }

    /**
     * Returns {@link Links#names} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> names() {
        return NAMES;
    }

    /**
     * Returns {@link Links#type} of the host, computed when something is first attached to the host, which this does.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Class<?> getType(Thread host) {
        return (Class<?>) Held.value((WeakReference<?>) TYPE_HANDLE.getAcquire(TABLE.attach(host)));
    }

    /**
     * Sets {@link Links#type} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setType(Thread host, Class<?> value) {
        WeakReference<Class<?>> held = Held.weakly(value);
        TYPE_HANDLE.setRelease(TABLE.attach(host, 1), held);
    }

    /**
     * Returns {@link Links#type} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Class<?>> type() {
        return TYPE;
    }

    /**
     * Returns {@link Links#index} of the host, computed when something is first attached to the host, which this does.
     * The value is held softly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable Map<String, List<String>> getIndex(Thread host) {
        return (Map<String, List<String>>) Held.value((SoftReference<?>) INDEX_HANDLE.getAcquire(TABLE.attach(host)));
    }

    /**
     * Sets {@link Links#index} of the host.
     * The value is held softly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setIndex(Thread host, Map<String, List<String>> value) {
        SoftReference<Map<String, List<String>>> held = Held.softly(value);
        INDEX_HANDLE.setRelease(TABLE.attach(host, 2), held);
    }

    /**
     * Returns {@link Links#index} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Map<String, List<String>>> index() {
        return INDEX;
    }

    /**
     * Returns {@link Links#words} of the host, computed when something is first attached to the host, which this does.
     * The value is held softly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static String @Nullable [] getWords(Thread host) {
        return Held.value(TABLE.attach(host).words);
    }

    /**
     * Returns {@link Links#words} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String[]> words() {
        return WORDS;
    }

    /**
     * Returns {@link Links#lines} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static List<String> getLines(Thread host) {
        return (List<String>) LINES_HANDLE.getAcquire(TABLE.attach(host));
    }

    /**
     * Sets {@link Links#lines} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLines(Thread host, List<String> value) {
        LINES_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Returns {@link Links#lines} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> lines() {
        return LINES;
    }

    /**
     * Returns what {@link Links} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    @SuppressWarnings("unused")
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        @Nullable WeakReference<List<?>> names;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Class<?>> type;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<Map<?, ?>> index;

        /**
         * A field of the host.
         */
        final @Nullable SoftReference<String[]> words;

        /**
         * A field of the host.
         */
        List<String> lines;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         */
        private Entry(Thread host, Links initial) {
            super(host);
            this.names = Held.weakly(initial.names);
            this.type = Held.weakly(initial.type);
            this.index = Held.softly(initial.index);
            this.words = Held.softly(initial.words);
            this.lines = initial.lines;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((WeakReference<?>) NAMES_HANDLE.getAcquire(this));
                }
                case 1 -> {
                    return Held.value((WeakReference<?>) TYPE_HANDLE.getAcquire(this));
                }
                case 2 -> {
                    return Held.value((SoftReference<?>) INDEX_HANDLE.getAcquire(this));
                }
                case 3 -> {
                    return Held.value(this.words);
                }
                case 4 -> {
                    return (List<?>) LINES_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> {
                    WeakReference<?> held = (WeakReference<?>) NAMES_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && NAMES_HANDLE.compareAndSet(this, held, Held.weakly((List<?>) value));
                }
                case 1 -> {
                    WeakReference<?> held = (WeakReference<?>) TYPE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && TYPE_HANDLE.compareAndSet(this, held, Held.weakly((Class<?>) value));
                }
                case 2 -> {
                    SoftReference<?> held = (SoftReference<?>) INDEX_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && INDEX_HANDLE.compareAndSet(this, held, Held.softly((Map<?, ?>) value));
                }
                case 4 -> LINES_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
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
        public LinksAccessors.Entry create(Thread host) {
            return new LinksAccessors.Entry(host, new Links(host));
        }
    }
}
