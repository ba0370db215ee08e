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
 * Accessors of the fields that {@link Card} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
public final class CardAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle TITLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "title", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BODY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "body", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle FOOTER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "footer", String.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> TITLE = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> BODY = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> FOOTER = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Card", Thread.class,
            new String[] {"title", "body", "footer"},
            TITLE, BODY, FOOTER);

    /**
     * There are no instances.
     */
    private CardAccessors() {
    }

    /**
     * Returns {@link Card#title} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    public static String getTitle(Thread host) {
        return (String) TITLE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#title} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setTitle(Thread host, String value) {
        TITLE_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Card#title} as a live map from host to value.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, String> title() {
        return TITLE;
    }

    /**
     * Returns {@link Card#body} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getBody(Thread host) {
        return (String) BODY_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#body} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setBody(Thread host, String value) {
        BODY_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Card#body} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> body() {
        return BODY;
    }

    /**
     * Returns {@link Card#footer} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static String getFooter(Thread host) {
        return (String) FOOTER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#footer} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setFooter(Thread host, String value) {
        FOOTER_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Card#footer} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, String> footer() {
        return FOOTER;
    }

    /**
     * Returns what {@link Card} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        String title;

        /**
         * A field of the host.
         */
        String body;

        /**
         * A field of the host.
         */
        String footer;

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
            this.title = defaults.title;
            this.body = defaults.body;
            this.footer = defaults.footer;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) TITLE_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String) BODY_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (String) FOOTER_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TITLE_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> BODY_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 2 -> FOOTER_HANDLE.compareAndSet(this, (String) expected, (String) value);
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
        public CardAccessors.Entry create(Thread host) {
            return new CardAccessors.Entry(host, defaults());
        }

        @Override
        public CardAccessors.Entry createDefaults() {
            return new CardAccessors.Entry();
        }
    }
}
