package org.weakattached.runtime;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A table with a field of each kind, as the processor would generate it. */
final class Trace extends WeakKeyTable<Object, Trace.Entry> {
    private static final VarHandle ID = handle(MethodHandles.lookup(), Entry.class, "id", Object.class);
    private static final VarHandle RETRIES = handle(MethodHandles.lookup(), Entry.class, "retries", int.class);
    private static final VarHandle SESSION =
            handle(MethodHandles.lookup(), Entry.class, "session", WeakReference.class);
    private static final VarHandle BODY = handle(MethodHandles.lookup(), Entry.class, "body", AutoCloseable.class);

    final WeakKeyDictionary<Object, Object> id = dictionary(0, FieldKind.REFERENCE);
    final WeakKeyDictionary<Object, Integer> retries = dictionary(1, FieldKind.PRIMITIVE);
    final WeakKeyDictionary<Object, List<String>> notes = dictionary(2, FieldKind.FINAL);
    final WeakKeyDictionary<Object, Object> session = dictionary(3, FieldKind.REFERENCE);
    final WeakKeyDictionary<Object, AutoCloseable> body = dictionary(4, FieldKind.REFERENCE);

    /** How many entries were made, linked or not. */
    final AtomicInteger created = new AtomicInteger();

    /** How many entries were closed. */
    final AtomicInteger closed = new AtomicInteger();

    /** What the body of an entry is at first. */
    volatile @Nullable AutoCloseable initialBody;

    /** What runs in the middle of the making of the next entry, once. */
    volatile @Nullable Runnable meanwhile;

    @Override
    protected Entry create(Object host) {
        created.incrementAndGet();
        Runnable action = meanwhile;
        if (action != null) {
            meanwhile = null;
            action.run();
        }
        return new Entry(host, closed, initialBody);
    }

    Attachments<Object> attachments(String name) {
        return Attachments.of(this, name, Object.class)
                .field("id", id)
                .field("retries", retries)
                .field("notes", notes)
                .field("session", session)
                .field("body", body)
                .build();
    }

    static final class Entry extends WeakKeyTable.Entry<Object> implements ClosingEntry {
        private final AtomicInteger closed;

        private final List<String> notes = new CopyOnWriteArrayList<>();

        @SuppressWarnings("unused")
        private @Nullable Object id;

        @SuppressWarnings("unused")
        private int retries;

        @SuppressWarnings("unused")
        private @Nullable WeakReference<Object> session;

        @SuppressWarnings("unused")
        private @Nullable AutoCloseable body;

        Entry(Object host, AtomicInteger closed, @Nullable AutoCloseable body) {
            super(host);
            this.closed = closed;
            this.body = body;
        }

        @Override
        protected @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> ID.getAcquire(this);
                case 1 -> (int) RETRIES.getAcquire(this);
                case 2 -> notes;
                case 3 -> Held.value((WeakReference<?>) SESSION.getAcquire(this));
                case 4 -> BODY.getAcquire(this);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        protected boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> ID.compareAndSet(this, expected, value);
                case 1 -> RETRIES.compareAndSet(this, (int) requireNonNull(expected), (int) requireNonNull(value));
                case 3 -> {
                    WeakReference<?> held = (WeakReference<?>) SESSION.getAcquire(this);
                    yield Held.holds(held, expected) && SESSION.compareAndSet(this, held, Held.weakly(value));
                }
                case 4 -> BODY.compareAndSet(this, (AutoCloseable) expected, (AutoCloseable) value);
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public @Nullable AutoCloseable[] closeables() {
            return new @Nullable AutoCloseable[] {closed::incrementAndGet, (AutoCloseable) BODY.getAcquire(this)};
        }
    }
}
