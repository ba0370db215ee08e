package org.weakattached.runtime;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table whose hosts keep the entries, as the processor would generate it, but that the store and the key are given. */
final class Note<H> extends StoredTable<H, Note.Entry> {
    private static final VarHandle TEXT = handle(MethodHandles.lookup(), Entry.class, "text", Object.class);
    private static final VarHandle COUNT = handle(MethodHandles.lookup(), Entry.class, "count", int.class);

    final WeakKeyDictionary<H, Object> text = dictionary(0, FieldKind.REFERENCE);
    final WeakKeyDictionary<H, Integer> count = dictionary(1, FieldKind.PRIMITIVE);
    final WeakKeyDictionary<H, Object> lock = dictionary(2, FieldKind.FINAL);

    /** How many entries were made, stored or not. */
    final AtomicInteger created = new AtomicInteger();

    /** What runs in the middle of the making of the next entry, once. */
    volatile @Nullable Runnable meanwhile;

    private final AttachmentStore<? super H> store;
    private final Class<?> key;
    private final Supplier<Entry> entries;

    Note(AttachmentStore<? super H> store) {
        this(store, Entry.class, Entry::new);
    }

    private Note(AttachmentStore<? super H> store, Class<?> key, Supplier<Entry> entries) {
        super("com.acme.Note");
        this.store = store;
        this.key = key;
        this.entries = entries;
    }

    /** Makes the table of another extension, which has another class of entries. */
    static <H> Note<H> another(AttachmentStore<? super H> store) {
        return new Note<>(store, Another.class, Another::new);
    }

    Attachments<H> attachments(Class<?> hostType) {
        return Attachments.of(this, "com.acme.Note", hostType)
                .field("text", text)
                .field("count", count)
                .field("lock", lock)
                .build();
    }

    @Override
    protected Entry create(H host) {
        created.incrementAndGet();
        return make();
    }

    @Override
    protected Entry createDefaults() {
        return make();
    }

    private Entry make() {
        Runnable action = meanwhile;
        if (action != null) {
            meanwhile = null;
            action.run();
        }
        return entries.get();
    }

    /** Returns what may look at the fields of entries. */
    static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }

    @Override
    protected @Nullable Object load(H host) {
        return store.load(host, key);
    }

    @Override
    protected Object storeIfAbsent(H host, Entry entry) {
        return store.storeIfAbsent(host, key, entry);
    }

    @Override
    protected boolean remove(H host) {
        return store.remove(host, key);
    }

    static class Entry extends StoredTable.Entry {
        private final Object lock = new Object();

        @SuppressWarnings("unused")
        private @Nullable Object text;

        @SuppressWarnings("unused")
        private int count;

        @Override
        protected @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> TEXT.getAcquire(this);
                case 1 -> (int) COUNT.getAcquire(this);
                case 2 -> lock;
                default -> throw new AssertionError(field);
            };
        }

        @Override
        protected boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TEXT.compareAndSet(this, expected, value);
                case 1 -> COUNT.compareAndSet(this, (int) requireNonNull(expected), (int) requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    private static final class Another extends Entry {}
}
