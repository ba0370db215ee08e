package org.weakattached.runtime;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/** A table with a field of each kind, as the processor would generate it. */
public final class Trace extends WeakKeyTable<Object, Trace.Entry> {
    private static final VarHandle ID = Fields.handle(MethodHandles.lookup(), Entry.class, "id", Object.class);
    private static final VarHandle RETRIES = Fields.handle(MethodHandles.lookup(), Entry.class, "retries", int.class);
    private static final VarHandle SESSION =
            Fields.handle(MethodHandles.lookup(), Entry.class, "session", WeakReference.class);
    private static final VarHandle BODY =
            Fields.handle(MethodHandles.lookup(), Entry.class, "body", AutoCloseable.class);

    public final WeakKeyDictionary<Object, Object> id = WeakKeyDictionary.of(this, 0, FieldKind.REFERENCE);
    public final WeakKeyDictionary<Object, Integer> retries = WeakKeyDictionary.of(this, 1, FieldKind.PRIMITIVE);
    public final WeakKeyDictionary<Object, List<String>> notes = WeakKeyDictionary.of(this, 2, FieldKind.FINAL);
    public final WeakKeyDictionary<Object, Object> session = WeakKeyDictionary.of(this, 3, FieldKind.REFERENCE);
    public final WeakKeyDictionary<Object, AutoCloseable> body = WeakKeyDictionary.of(this, 4, FieldKind.CLOSEABLE);

    /** How many entries were made, linked or not. */
    public final AtomicInteger created = new AtomicInteger();

    /** How many entries were closed. */
    public final AtomicInteger closed = new AtomicInteger();

    /** What the body of an entry is at first. */
    public volatile @Nullable AutoCloseable initialBody;

    /** What runs in the middle of the making of the next entry, once. */
    public volatile @Nullable Runnable meanwhile;

    @Override
    public Entry create(Object host) {
        created.incrementAndGet();
        Runnable action = meanwhile;
        if (action != null) {
            meanwhile = null;
            action.run();
        }
        return new Entry(host, closed, initialBody);
    }

    /** As the processor would generate it. */
    public void setId(Object host, @Nullable Object value) {
        ID.setRelease(attach(host, 0), value);
    }

    public Attachments<Object> attachments(String name) {
        return Attachments.of(
                this,
                name,
                Object.class,
                new String[] {"id", "retries", "notes", "session", "body"},
                id,
                retries,
                notes,
                session,
                body);
    }

    public static final class Entry extends WeakKeyTable.Entry<Object> implements ClosingEntry {
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

        Entry(@Nullable Object host, AtomicInteger closed, @Nullable AutoCloseable body) {
            super(host);
            this.closed = closed;
            this.body = body;
        }

        @Override
        public @Nullable Object read(int field) {
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
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
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
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {closed::incrementAndGet, (AutoCloseable) BODY.getAndSet(this, null)};
        }
    }
}
