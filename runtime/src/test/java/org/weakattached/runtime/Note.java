package org.weakattached.runtime;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.StoredTable;

/** A table whose hosts keep the entries, as the processor would generate it, but that the store and the key are given. */
public final class Note<H> extends StoredTable<H, Note.Entry> {
    private static final VarHandle TEXT = Fields.handle(MethodHandles.lookup(), Entry.class, "text", Object.class);
    private static final VarHandle COUNT = Fields.handle(MethodHandles.lookup(), Entry.class, "count", int.class);

    public final WeakKeyDictionary<H, Object> text = WeakKeyDictionary.of(this, 0, FieldKind.REFERENCE);
    public final WeakKeyDictionary<H, Integer> count = WeakKeyDictionary.of(this, 1, FieldKind.PRIMITIVE);
    public final WeakKeyDictionary<H, Object> lock = WeakKeyDictionary.of(this, 2, FieldKind.FINAL);

    /** How many entries were made, stored or not. */
    public final AtomicInteger created = new AtomicInteger();

    /** What runs in the middle of the making of the next entry, once. */
    public volatile @Nullable Runnable meanwhile;

    private final AttachmentStore<? super H> store;
    private final Class<?> key;
    private final Supplier<Entry> entries;

    /** Makes the table of an extension of objects of any type. */
    public Note(AttachmentStore<? super H> store) {
        this(store, Object.class);
    }

    public Note(AttachmentStore<? super H> store, Class<?> hostType) {
        this(store, hostType, Entry.class, Entry::new);
    }

    private Note(AttachmentStore<? super H> store, Class<?> hostType, Class<?> key, Supplier<Entry> entries) {
        super("com.acme.Note", hostType);
        this.store = store;
        this.key = key;
        this.entries = entries;
    }

    /** Makes the table of another extension, which has another class of entries. */
    public static <H> Note<H> another(AttachmentStore<? super H> store) {
        return new Note<>(store, Object.class, Another.class, Another::new);
    }

    public Attachments<H> attachments(Class<?> hostType) {
        return Attachments.of(
                this, "com.acme.Note", hostType, new String[] {"text", "count", "lock"}, text, count, lock);
    }

    @Override
    public Entry create(H host) {
        created.incrementAndGet();
        return make();
    }

    @Override
    public Entry createDefaults() {
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
    public static MethodHandles.Lookup lookup() {
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

    public static class Entry extends StoredTable.Entry {
        private final Object lock = new Object();

        @SuppressWarnings("unused")
        private @Nullable Object text;

        @SuppressWarnings("unused")
        private int count;

        @Override
        public @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> TEXT.getAcquire(this);
                case 1 -> (int) COUNT.getAcquire(this);
                case 2 -> lock;
                default -> throw new AssertionError(field);
            };
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> TEXT.compareAndSet(this, expected, value);
                case 1 -> COUNT.compareAndSet(this, (int) requireNonNull(expected), (int) requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    private static final class Another extends Entry {}
}
