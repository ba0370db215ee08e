package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Files} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@SuppressWarnings("try")
final class FilesAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SECOND_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "second", Runnable.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle FIRST_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "first", AutoCloseable.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle IN_TURN_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "inTurn", Runnable.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?, ?, ?>, Runnable> SECOND = WeakKeyDictionary.of(TABLE, 0, FieldKind.CLOSEABLE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?, ?, ?>, AutoCloseable> FIRST = WeakKeyDictionary.of(TABLE, 1, FieldKind.CLOSEABLE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?, ?, ?>, Runnable> IN_TURN = WeakKeyDictionary.of(TABLE, 2, FieldKind.CLOSEABLE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Node<?, ?, ?>, Runnable> KEPT = WeakKeyDictionary.of(TABLE, 3, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Node<?, ?, ?>> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Files", Node.class,
            new String[] {"second", "first", "inTurn", "kept"},
            SECOND, FIRST, IN_TURN, KEPT);

    /**
     * There are no instances.
     */
    private FilesAccessors() {
    }

    /**
     * Returns {@link Files#second} of the host, by default what the field starts with.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> B getSecond(
            Node<B, C, D> host) {
        return (B) SECOND_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Files#second} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> void setSecond(
            Node<B, C, D> host, B value) {
        try {
            SECOND_HANDLE.setRelease(TABLE.attach(host, 0), value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Files#second} as a live map from host to value.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> WeakKeyDictionary<Node<B, C, D>, B> second(
            ) {
        return (WeakKeyDictionary<Node<B, C, D>, B>) (WeakKeyDictionary<?, ?>) SECOND;
    }

    /**
     * Returns {@link Files#first} of the host, by default what the field starts with.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> C getFirst(
            Node<B, C, D> host) {
        return (C) FIRST_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Files#first} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> void setFirst(
            Node<B, C, D> host, C value) {
        try {
            FIRST_HANDLE.setRelease(TABLE.attach(host, 1), value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Files#first} as a live map from host to value.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> WeakKeyDictionary<Node<B, C, D>, C> first(
            ) {
        return (WeakKeyDictionary<Node<B, C, D>, C>) (WeakKeyDictionary<?, ?>) FIRST;
    }

    /**
     * Returns {@link Files#inTurn} of the host, by default what the field starts with.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> D getInTurn(
            Node<B, C, D> host) {
        return (D) IN_TURN_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Files#inTurn} of the host.
     * The value is closed when the host is collected while it holds it; the one before is not.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @param value the new value
     */
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> void setInTurn(
            Node<B, C, D> host, D value) {
        try {
            IN_TURN_HANDLE.setRelease(TABLE.attach(host, 2), value);
        } finally {
            Reference.reachabilityFence(host);
        }
    }

    /**
     * Returns {@link Files#inTurn} as a live map from host to value.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> WeakKeyDictionary<Node<B, C, D>, D> inTurn(
            ) {
        return (WeakKeyDictionary<Node<B, C, D>, D>) (WeakKeyDictionary<?, ?>) IN_TURN;
    }

    /**
     * Returns {@link Files#kept} of the host, computed when something is first attached to the host, which this does.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> B getKept(
            Node<B, C, D> host) {
        return (B) TABLE.attach(host).kept;
    }

    /**
     * Returns {@link Files#kept} as a live map from host to value.
     *
     * @param <B> a type of the host
     * @param <C> a type of the host
     * @param <D> a type of the host
     * @return the map
     */
    @SuppressWarnings("unchecked")
    static <B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> WeakKeyDictionary<Node<B, C, D>, B> kept(
            ) {
        return (WeakKeyDictionary<Node<B, C, D>, B>) (WeakKeyDictionary<?, ?>) KEPT;
    }

    /**
     * Returns what {@link Files} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Node<?, ?, ?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Node<?, ?, ?>> implements ClosingEntry {
        /**
         * A field of the host.
         */
        Runnable second;

        /**
         * A field of the host.
         */
        AutoCloseable first;

        /**
         * A field of the host.
         */
        Runnable inTurn;

        /**
         * A field of the host.
         */
        final Runnable kept;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Files<?, ?, ?> initial) {
            super(null);
            this.second = initial.second;
            this.first = initial.first;
            this.inTurn = initial.inTurn;
            this.kept = initial.kept;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Node<?, ?, ?> host, Files<?, ?, ?> initial, Entry defaults) {
            super(host);
            this.second = defaults.second;
            this.first = defaults.first;
            this.inTurn = defaults.inTurn;
            this.kept = initial.kept;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (Runnable) SECOND_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (AutoCloseable) FIRST_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (Runnable) IN_TURN_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return this.kept;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> SECOND_HANDLE.compareAndSet(this, (Runnable) expected, (Runnable) value);
                case 1 -> FIRST_HANDLE.compareAndSet(this, (AutoCloseable) expected, (AutoCloseable) value);
                case 2 -> IN_TURN_HANDLE.compareAndSet(this, (Runnable) expected, (Runnable) value);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {(AutoCloseable) (Runnable) SECOND_HANDLE.getAndSet(this, null),
                    (AutoCloseable) FIRST_HANDLE.getAndSet(this, null),
                    (AutoCloseable) (Runnable) IN_TURN_HANDLE.getAndSet(this, null),
                    (AutoCloseable) this.kept};
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Node<?, ?, ?>, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public FilesAccessors.Entry create(Node<?, ?, ?> host) {
            return new FilesAccessors.Entry(host, new Files<>(), defaults());
        }

        @Override
        public FilesAccessors.Entry createDefaults() {
            Files<?, ?, ?> initial = new Files<>();
            Defaults.uncloseable(initial.second, "com.acme.Files", "second");
            Defaults.uncloseable(initial.first, "com.acme.Files", "first");
            Defaults.uncloseable(initial.inTurn, "com.acme.Files", "inTurn");
            return new FilesAccessors.Entry(initial);
        }
    }
}
