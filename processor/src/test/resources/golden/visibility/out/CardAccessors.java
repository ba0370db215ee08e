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
    private static final VarHandle TITLE_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "title", String.class);

    private static final VarHandle BODY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "body", String.class);

    private static final VarHandle FOOTER_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "footer", String.class);

    private static final Table TABLE = new Table();

    private static final WeakKeyDictionary<Thread, String> TITLE = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    private static final WeakKeyDictionary<Thread, String> BODY = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    private static final WeakKeyDictionary<Thread, String> FOOTER = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Card", Thread.class,
            new String[] {"title", "body", "footer"},
            TITLE, BODY, FOOTER);

    private CardAccessors() {
    }

    /**
     * Returns {@link Card#title} of the host, by default what the field starts with.
     */
    public static String getTitle(Thread host) {
        return (String) TITLE_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#title} of the host.
     */
    public static void setTitle(Thread host, String value) {
        TITLE_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Card#title} as a live map from host to value.
     */
    public static WeakKeyDictionary<Thread, String> title() {
        return TITLE;
    }

    /**
     * Returns {@link Card#body} of the host, by default what the field starts with.
     */
    static String getBody(Thread host) {
        return (String) BODY_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#body} of the host.
     */
    static void setBody(Thread host, String value) {
        BODY_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Card#body} as a live map from host to value.
     */
    static WeakKeyDictionary<Thread, String> body() {
        return BODY;
    }

    /**
     * Returns {@link Card#footer} of the host, by default what the field starts with.
     */
    static String getFooter(Thread host) {
        return (String) FOOTER_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Card#footer} of the host.
     */
    static void setFooter(Thread host, String value) {
        FOOTER_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Card#footer} as a live map from host to value.
     */
    static WeakKeyDictionary<Thread, String> footer() {
        return FOOTER;
    }

    /**
     * Returns what {@link Card} attaches as a whole.
     */
    public static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        String title;

        String body;

        String footer;

        private Entry() {
            super(null);
        }

        private Entry(Thread host, Entry defaults) {
            super(host);
            this.title = defaults.title;
            this.body = defaults.body;
            this.footer = defaults.footer;
        }

        @Override
        public @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> (String) TITLE_HANDLE.getAcquire(this);
                case 1 -> (String) BODY_HANDLE.getAcquire(this);
                case 2 -> (String) FOOTER_HANDLE.getAcquire(this);
                default -> throw new AssertionError(field);
            };
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
