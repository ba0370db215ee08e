package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
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
 * Accessors of the fields that {@link Tag} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@NullMarked
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TagAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NAME_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "name", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle NOTES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "notes", List.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle OWNER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "owner", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> NAME = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<@Nullable String>> NOTES = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Object> OWNER = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Tag", Thread.class,
            new String[] {"name", "notes", "owner"},
            NAME, NOTES, OWNER);

    /**
     * There are no instances.
     */
    private TagAccessors() {
    }

    /**
     * Returns {@link Tag#name} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getName(Thread host) {
        return (String) NAME_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Tag#name} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setName(Thread host, String value) {
        NAME_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Tag#name} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> name() {
        return NAME;
    }

    /**
     * Returns {@link Tag#notes} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable String> getNotes(Thread host) {
        return (List<@Nullable String>) NOTES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Tag#notes} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setNotes(Thread host, @Nullable List<@Nullable String> value) {
        NOTES_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Tag#notes} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<@Nullable String>> notes() {
        return NOTES;
    }

    /**
     * Returns {@link Tag#owner} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Object getOwner(Thread host) {
        return Held.value((WeakReference<?>) OWNER_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Tag#owner} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setOwner(Thread host, Object value) {
        WeakReference<Object> held = Held.weakly(value);
        OWNER_HANDLE.setRelease(TABLE.attach(host, 2), held);
    }

    /**
     * Returns {@link Tag#owner} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Object> owner() {
        return OWNER;
    }

    /**
     * Returns what {@link Tag} attaches as a whole.
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
        String name;

        /**
         * A field of the host.
         */
        @Nullable List<@Nullable String> notes;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Object> owner;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Tag initial) {
            super(null);
            this.name = initial.name;
            this.notes = initial.notes;
            this.owner = Held.weakly(initial.owner);
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.name = defaults.name;
            this.notes = defaults.notes;
            this.owner = defaults.owner;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) NAME_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (List<?>) NOTES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return Held.value((WeakReference<?>) OWNER_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> NAME_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> NOTES_HANDLE.compareAndSet(this, (List<?>) expected, (List<?>) value);
                case 2 -> {
                    WeakReference<?> held = (WeakReference<?>) OWNER_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && OWNER_HANDLE.compareAndSet(this, held, Held.weakly(value));
                }
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
        public TagAccessors.Entry create(Thread host) {
            return new TagAccessors.Entry(host, defaults());
        }

        @Override
        public TagAccessors.Entry createDefaults() {
            Tag initial = new Tag();
            Defaults.shareable(initial.notes, "com.acme.Tag", "notes");
            Defaults.shareable(initial.owner, "com.acme.Tag", "owner");
            return new TagAccessors.Entry(initial);
        }
    }
}
