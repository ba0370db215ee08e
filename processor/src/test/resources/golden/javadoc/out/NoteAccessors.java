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
 * Accessors of the fields that {@link Note} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class NoteAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TEXT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "text", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle AUTHOR_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "author", String.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> TEXT = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> AUTHOR = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Note", Thread.class,
            new String[] {"text", "author"},
            TEXT, AUTHOR);

    /**
     * There are no instances.
     */
    private NoteAccessors() {
    }

    /**
     * Returns {@link Note#text} of the host, by default what the field starts with.
     *
     * <p>What it says, with {@code $} signs.
     *
     * <p>See {@link com.acme.Note#author} too.
     *
     * @param host the host
     * @return the value
     * @since 2
     */
    static String getText(Thread host) {
        return (String) TEXT_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Note#text} of the host.
     *
     * <p>What it says, with {@code $} signs.
     *
     * <p>See {@link com.acme.Note#author} too.
     *
     * @param host the host
     * @param value the new value
     * @since 2
     */
    static void setText(Thread host, String value) {
        TEXT_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Note#text} as a live map from host to value.
     *
     * <p>What it says, with {@code $} signs.
     *
     * <p>See {@link com.acme.Note#author} too.
     *
     * @return the map
     * @since 2
     */
    static WeakKeyDictionary<Thread, String> text() {
        return TEXT;
    }

    /**
     * Returns {@link Note#author} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     * @see com.acme.Note#text
     */
    static String getAuthor(Thread host) {
        return (String) AUTHOR_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Note#author} of the host.
     *
     * @param host the host
     * @param value the new value
     * @see com.acme.Note#text
     */
    static void setAuthor(Thread host, String value) {
        AUTHOR_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Note#author} as a live map from host to value.
     *
     * @return the map
     * @see com.acme.Note#text
     */
    static WeakKeyDictionary<Thread, String> author() {
        return AUTHOR;
    }

    /**
     * Returns what {@link Note} attaches as a whole.
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
        String text;

        /**
         * A field of the host.
         */
        String author;

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
            this.text = defaults.text;
            this.author = defaults.author;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) TEXT_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String) AUTHOR_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TEXT_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> AUTHOR_HANDLE.compareAndSet(this, (String) expected, (String) value);
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
        public NoteAccessors.Entry create(Thread host) {
            return new NoteAccessors.Entry(host, defaults());
        }

        @Override
        public NoteAccessors.Entry createDefaults() {
            return new NoteAccessors.Entry();
        }
    }
}
