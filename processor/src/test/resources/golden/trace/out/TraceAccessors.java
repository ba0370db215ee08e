package com.acme;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Trace} attaches to objects of type {@link HttpExchange}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TraceAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle ID_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "id", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle RETRIES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "retries", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SESSION_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "session", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle BODY_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "body", InputStream.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<HttpExchange, String> ID = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<HttpExchange, Integer> RETRIES = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<HttpExchange, List<String>> NOTES = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<HttpExchange, Session> SESSION = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<HttpExchange, InputStream> BODY = WeakKeyDictionary.of(TABLE, 4, FieldKind.CLOSEABLE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<HttpExchange> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Trace", HttpExchange.class,
            new String[] {"id", "retries", "notes", "session", "body"},
            ID, RETRIES, NOTES, SESSION, BODY);

    /**
     * There are no instances.
     */
    private TraceAccessors() {
    }

    /**
     * Returns {@link Trace#id} of the host, by default what the field starts with.
     *
     * <p>The id that the client sent.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable String getId(HttpExchange host) {
        return (String) ID_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Trace#id} of the host.
     *
     * <p>The id that the client sent.
     *
     * @param host the host
     * @param value the new value
     */
    static void setId(HttpExchange host, @Nullable String value) {
        ID_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Trace#id} as a live map from host to value.
     *
     * <p>The id that the client sent.
     *
     * @return the map
     */
    static WeakKeyDictionary<HttpExchange, String> id() {
        return ID;
    }

    /**
     * Returns {@link Trace#retries} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getRetries(HttpExchange host) {
        return (int) RETRIES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Trace#retries} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRetries(HttpExchange host, int value) {
        RETRIES_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Adds to {@link Trace#retries} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddRetries(HttpExchange host, int delta) {
        return (int) RETRIES_HANDLE.getAndAdd(TABLE.attach(host, 1), delta);
    }

    /**
     * Returns {@link Trace#retries} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<HttpExchange, Integer> retries() {
        return RETRIES;
    }

    /**
     * Returns {@link Trace#notes} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static List<String> getNotes(HttpExchange host) {
        return TABLE.attach(host).notes;
    }

    /**
     * Returns {@link Trace#notes} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<HttpExchange, List<String>> notes() {
        return NOTES;
    }

    /**
     * Returns {@link Trace#session} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Session getSession(HttpExchange host) {
        return (Session) Held.value((WeakReference<?>) SESSION_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Trace#session} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSession(HttpExchange host, @Nullable Session value) {
        WeakReference<Session> held = Held.weakly(value);
        SESSION_HANDLE.setRelease(TABLE.attach(host, 3), held);
    }

    /**
     * Returns {@link Trace#session} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<HttpExchange, Session> session() {
        return SESSION;
    }

    /**
     * Returns {@link Trace#body} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable InputStream getBody(HttpExchange host) {
        return (InputStream) BODY_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Trace#body} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param host the host
     * @param value the new value
     */
    static void setBody(HttpExchange host, @Nullable InputStream value) {
        try {
            BODY_HANDLE.setRelease(TABLE.attach(host, 4), value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Trace#body} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<HttpExchange, InputStream> body() {
        return BODY;
    }

    /**
     * Returns what {@link Trace} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<HttpExchange> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<HttpExchange> implements ClosingEntry {
        /**
         * A field of the host.
         */
        @Nullable String id;

        /**
         * A field of the host.
         */
        int retries;

        /**
         * A field of the host.
         */
        final List<String> notes;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Session> session;

        /**
         * A field of the host.
         */
        @Nullable InputStream body;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Trace initial) {
            super(null);
            this.id = initial.id;
            this.retries = initial.retries;
            this.notes = initial.notes;
            this.session = Held.weakly(initial.session);
            this.body = initial.body;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(HttpExchange host, Trace initial, Entry defaults) {
            super(host);
            this.id = defaults.id;
            this.retries = defaults.retries;
            this.notes = initial.notes;
            this.session = defaults.session;
            this.body = defaults.body;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) ID_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) RETRIES_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return this.notes;
                }
                case 3 -> {
                    return Held.value((WeakReference<?>) SESSION_HANDLE.getAcquire(this));
                }
                case 4 -> {
                    return (InputStream) BODY_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> ID_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> RETRIES_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 3 -> {
                    WeakReference<?> held = (WeakReference<?>) SESSION_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && SESSION_HANDLE.compareAndSet(this, held, Held.weakly((Session) value));
                }
                case 4 -> BODY_HANDLE.compareAndSet(this, (InputStream) expected, (InputStream) value);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {(InputStream) BODY_HANDLE.getAndSet(this, null)};
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<HttpExchange, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public TraceAccessors.Entry create(HttpExchange host) {
            return new TraceAccessors.Entry(host, new Trace(), defaults());
        }

        @Override
        public TraceAccessors.Entry createDefaults() {
            Trace initial = new Trace();
            Defaults.shareable(initial.session, "com.acme.Trace", "session");
            Defaults.uncloseable(initial.body, "com.acme.Trace", "body");
            return new TraceAccessors.Entry(initial);
        }
    }
}
